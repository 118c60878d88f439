/** WordPress's REST interface as one user sees it. */
export function restOf({ url, users }, role) {
  const { name, password } = users[role];
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  return async (method, route, body) => {
    const response = await fetch(`${url}/?rest_route=${route.replace('?', '&')}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${route}: ${response.status} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
}

/** Publishes a post; a contributor's is released by an administrator, as in a newsroom. */
export async function publish(wordpress, { role, title, content }) {
  const mayPublish = role !== 'contributor';
  const post = await restOf(wordpress, role)('POST', '/wp/v2/posts', {
    title,
    content,
    status: mayPublish ? 'publish' : 'pending',
  });
  if (!mayPublish) {
    await restOf(wordpress, 'administrator')('POST', `/wp/v2/posts/${post.id}`, {
      status: 'publish',
    });
  }
  return { id: post.id, url: `${wordpress.url}/?p=${post.id}` };
}

/** What the database holds of a post. */
export async function contentOf(wordpress, id) {
  const post = await restOf(wordpress, 'administrator')('GET', `/wp/v2/posts/${id}?context=edit`);
  return post.content.raw;
}
