namespace Mitoyen.Visits.Coverage;

/// <summary>Which form the communes of a principal have on the map: a disc, a square, a diamond, a triangle. Colour is never alone.</summary>
static class PrincipalShape
{
    /// <returns>SVG path around a point.</returns>
    public static string Around(int principal, int x, int y, int r) => (principal % 4) switch
    {
        0 => $"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0z",
        1 => $"M{x - r + 1} {y - r + 1}h{(2 * r) - 2}v{(2 * r) - 2}h{2 - (2 * r)}z",
        2 => $"M{x} {y - r - 2}l{r + 2} {r + 2}l{-r - 2} {r + 2}l{-r - 2} {-r - 2}z",
        _ => $"M{x} {y - r}l{r} {2 * r}h{-2 * r}z",
    };
}
