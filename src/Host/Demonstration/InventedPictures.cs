using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>Landscapes drawn by this code, the same on every machine: no photograph, nobody's work.</summary>
static class InventedPictures
{
    const string Credit = "Dessin de la démonstration";

    static readonly (double Red, double Green, double Blue) Gold = (232, 178, 84), Brick = (176, 81, 47), Slate = (62, 72, 92), Straw = (214, 190, 122), Meadow = (118, 150, 88), Leaf = (70, 108, 74), Snow = (240, 243, 247);

    static readonly Lazy<KnownMedium[]> Drawn = new(() =>
    [
        Of("Collines au couchant", "Dessin\u00A0: des collines dorées au soleil couchant, un clocher au loin.", Landscape((244, 196, 138), (250, 232, 202), [Straw, Gold, Brick], sun: 0.68, steeple: 0.3, seed: 1)),
        Of("Champs au printemps", "Dessin\u00A0: des champs verts en bandes sous un ciel clair, une rangée d’arbres.", Landscape((168, 206, 232), (232, 242, 246), [Straw, Meadow, Leaf], trees: true, furrows: true, seed: 2)),
        Of("Village sous la neige", "Dessin\u00A0: un village sous la neige, trois maisons et un clocher devant des collines blanches.", Landscape((176, 190, 210), (226, 232, 240), [(200, 210, 222), (222, 229, 237), Snow], steeple: 0.62, houses: true, seed: 3)),
        Of("La rivière", "Dessin\u00A0: une rivière claire serpente entre deux prés.", Landscape((180, 212, 226), (240, 244, 238), [Meadow, Leaf, Meadow], river: true, trees: true, seed: 4)),
        Of("Le village le soir", "Dessin\u00A0: des maisons aux fenêtres allumées, un clocher, un ciel du soir.", Landscape((52, 60, 104), (214, 142, 118), [(78, 74, 104), (58, 58, 86), (42, 44, 66)], steeple: 0.44, houses: true, seed: 5)),
        Of("Lever du jour sur la plaine", "", Landscape((206, 218, 238), (252, 226, 196), [(170, 182, 176), Straw, Meadow], sun: 0.24, furrows: true, seed: 6)),
    ]);

    /// <summary>Begins to draw while other things are written.</summary>
    public static void Begin() => _ = Task.Run(() => Drawn.Value);

    public static KnownMedium At(int index) => Drawn.Value[index % Drawn.Value.Length];

    static KnownMedium Of(string name, string alternative, byte[] png) => new(png, name, alternative, Credit);

    static byte[] Landscape((double, double, double) zenith, (double, double, double) horizon, (double, double, double)[] hills, double? sun = null, double? steeple = null, bool houses = false, bool trees = false, bool furrows = false, bool river = false, int seed = 0)
    {
        var canvas = new Canvas(640, 360);
        canvas.Paint((x, y) => Mix(zenith, horizon, Math.Min(1, y / 0.62)));
        if (sun is { } at) canvas.Paint((x, y) => Distance(x, y, at, 0.4) < 0.075 ? Mix((255, 246, 214), horizon, 0.15) : null);
        foreach (var (i, colour) in hills.Index())
        {
            double Top(double x) => 0.5 + (0.15 * i) + (0.05 * Math.Sin((x * (3.1 + i)) + seed + (2.4 * i))) + (0.022 * Math.Sin((x * (8.7 - i)) + (1.7 * seed)));
            if (i == 1 && steeple is { } tower) Steeple(canvas, tower, Top(tower));
            if (i == 2 && houses) foreach (var n in Enumerable.Range(0, 3)) House(canvas, 0.14 + (0.13 * n) + (0.011 * (seed % 4)), Top(0.2 + (0.13 * n)), n);
            if (i == 2 && trees) foreach (var n in Enumerable.Range(0, 7)) Tree(canvas, 0.5 + (0.068 * n), Top(0.5 + (0.068 * n)) + 0.012, 0.9 + (0.2 * Math.Sin(n * 2.1)));
            canvas.Paint((x, y) => y < Top(x) ? null : Mix(colour, (30, 34, 40), (furrows && i > 0 && Math.Sin(((x * 40) + (y * 22)) * (1 + i)) > 0.72 ? 0.1 : 0) + (0.25 * (y - Top(x)))));
        }
        if (river) canvas.Paint((x, y) => y > 0.78 && Math.Abs(x - 0.42 - (0.13 * Math.Sin(y * 13)) - ((y - 0.78) * 0.4)) < 0.02 + ((y - 0.78) * 0.28) ? Mix((150, 190, 214), (222, 236, 242), Math.Abs(Math.Sin((y * 90) + (x * 9))) * 0.6) : null);
        return canvas.ToPng();
    }

    static void Steeple(Canvas canvas, double at, double ground) => canvas.Paint((x, y) =>
        Math.Abs(x - at) < 0.017 && y > ground - 0.15 && y < ground + 0.05 ? (150, 128, 110)
        : y > ground - 0.27 && y <= ground - 0.15 && Math.Abs(x - at) < 0.02 * ((y - ground + 0.27) / 0.12) ? Slate
        : x > at && x < at + 0.085 && y > ground - 0.075 && y < ground + 0.05 ? (168, 146, 126)
        : x > at && x < at + 0.092 && y > ground - 0.115 && y <= ground - 0.075 && x < at + 0.092 - ((ground - 0.075 - y) * 0.4) ? Slate : null);

    static void House(Canvas canvas, double left, double ground, int n)
    {
        const double width = 0.088, wall = 0.1, roof = 0.075;
        canvas.Paint((x, y) =>
        {
            var (u, v) = ((x - left) / width, ground + 0.03 - y);
            if (u is < -0.06 or > 1.06 || v < 0 || v > wall + roof) return null;
            if (v > wall) return Math.Abs(u - 0.5) < 0.56 * (1 - ((v - wall) / roof)) ? Brick : null;
            if (u is < 0 or > 1) return null;
            if (v is > 0.042 and < 0.078 && (Math.Abs(u - 0.25) < 0.09 || Math.Abs(u - 0.75) < 0.09)) return (250, 224, 150);
            return v < 0.062 && Math.Abs(u - 0.5) < 0.07 ? (96, 62, 48) : n % 2 == 0 ? (226, 206, 184) : (206, 178, 152);
        });
    }

    static void Tree(Canvas canvas, double at, double ground, double size) => canvas.Paint((x, y) =>
        Distance(x, y, at, ground - (0.085 * size)) < 0.042 * size ? Mix(Leaf, (40, 70, 50), (x - at + 0.03) * 8)
        : Math.Abs(x - at) < 0.0035 && y > ground - (0.06 * size) && y < ground + 0.01 ? (94, 70, 52) : null);

    static double Distance(double x, double y, double cx, double cy) => Math.Sqrt(((x - cx) * (x - cx)) + ((y - cy) * (y - cy) * 0.316));

    static (double, double, double) Mix((double R, double G, double B) one, (double R, double G, double B) other, double part)
    {
        var p = Math.Clamp(part, 0, 1);
        return (one.R + ((other.R - one.R) * p), one.G + ((other.G - one.G) * p), one.B + ((other.B - one.B) * p));
    }
}
