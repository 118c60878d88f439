// Articles in three languages, made up for tests: their places, people and bodies are invented, and
// what they say of real countries is, too.

export const english = `# Two lakes, one sluice

By Nora Pell

3 March 2024

The mayor of Eastmere, Mr. Alan Tobin, met fishermen from Finland and Estonia on Monday. “Not one boat will leave,” said the Lake Board's director, Ines Varga. She added: “We have signed nothing yet. Nor will we.” Tobin called the plan “a gift to nobody”.

## Who pays

The Lake Board (LB) was founded on 28 January 1994 and has offices in Eastmere, Norwell and Sutby. The members of the board are Eastmere, Norwell and Sutby. In June 2023 the board spent 2000 euros on a film called “Sluice”.
`;

export const german = `# Das Wehr bleibt zu

Von Lena Harms

12. Februar 2024

Im Streit um das Wehr von Oberau hat sich Österreich eingeschaltet. „Wir zahlen keinen Euro“, sagte Bürgermeisterin Ruth Köppel am 9. Februar 2024 in Oberau. Dr. Jonas Weidt vom Wasserverband widersprach. „Frau Köppel hat selbst unterschrieben“, sagte er.

Verhandelt wird am 3. Mai vor dem Gericht in Niederau. Seit 2019 steht das Wehr still.
`;

export const arabic = `# ميناء واحة النور

اتفقت السعودية ومصر يوم 14 يناير 2024 على توسيع ميناء واحة النور. وقال الوزير سالم الحداد إن «الميناء لن يغلق أبدا». وأضافت ليلى منصور: «الرصيف يهبط سنتيمترين كل عام».

وأعلنت هيئة الموانئ في ١٥ شباط ٢٠٢٤ أن فرنسا ستشارك.
`;
