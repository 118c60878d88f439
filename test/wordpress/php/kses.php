<?php
/**
 * Runs texts through `wp_kses_post()`. Reads a JSON list, prints one.
 */

require $argv[1] . '/wp-load.php';

$texts = json_decode( stream_get_contents( STDIN ), true );
echo "\n", wp_json_encode( array_map( 'wp_kses_post', $texts ) ), "\n";
