/** Small words before surnames that with a capital are nobody's first name, as "Al" and "Ben" are: "van der Berg". */
export const PARTICLES = 'van von der den de del della dal di da dos du la le el bin bint ibn ter af zu zum zur';
