using System.Globalization;

namespace Mitoyen.Benchmarks.Visits;

/// <summary>
/// Line 1 “k v N t” (N vertices besides vertex 0), line 2 ignored, then a vertex a line: number, x, y, visiting time, profit, two fields of which the second counts the fields that follow it and are ignored,
/// opening and closing (earliest and latest start). Vertex 0 is start and end.
/// </summary>
static class OrienteeringReader
{
    public const int CoordinateUnit = 1_000;

    /// <summary>Distances of Cordeau's instances (pr…) have two decimals, those of Solomon's (c…, r…, rc…) one.</summary>
    public static int DecimalsOf(string name) => name.StartsWith("pr", StringComparison.OrdinalIgnoreCase) ? 2 : 1;

    /// <exception cref="MalformedFile">With the line and what is wrong there.</exception>
    public static OrienteeringFile Read(IReadOnlyList<string> lines, int decimals)
    {
        var scale = decimals == 2 ? 100 : 10;
        if (lines.Count < 3) throw new MalformedFile(lines.Count + 1, "the file ends before its first vertex");
        var head = Fields(lines[0]);
        if (head.Length < 3 || !int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out var count)) throw new MalformedFile(1, "four whole numbers are expected: k v N t");
        var vertices = new List<OrienteeringVertex>();
        for (var i = 2; i < lines.Count; i++)
            if (Fields(lines[i]) is { Length: > 0 } fields) vertices.Add(Vertex(fields, i + 1, vertices.Count, scale));
        if (vertices.Count != count + 1) throw new MalformedFile(1, $"{count} vertices and vertex 0 are announced, {vertices.Count} follow");
        return new(scale, vertices);
    }

    static OrienteeringVertex Vertex(string[] fields, int line, int expected, int scale)
    {
        if (fields.Length < 8) throw new MalformedFile(line, $"a vertex has at least 8 fields, this one has {fields.Length}");
        if (Scaled(fields[6], 1, line, "seventh field") is var ignored && fields.Length != ignored + 9) throw new MalformedFile(line, $"{ignored + 9} fields are expected, this vertex has {fields.Length}");
        var number = Scaled(fields[0], 1, line, "number");
        if (number != expected) throw new MalformedFile(line, $"vertex {expected} is expected here, not {number}");
        var vertex = new OrienteeringVertex((int)number, Scaled(fields[1], CoordinateUnit, line, "x"), Scaled(fields[2], CoordinateUnit, line, "y"),
            Whole(fields[3], scale, line, "visiting time"), Whole(fields[4], 1, line, "profit"), Whole(fields[^2], scale, line, "opening"), Whole(fields[^1], scale, line, "closing"));
        return vertex.Opens > vertex.Closes ? throw new MalformedFile(line, $"it closes ({fields[^1]}) before it opens ({fields[^2]})") : vertex;
    }

    static int Whole(string field, int scale, int line, string what) =>
        Scaled(field, scale, line, what) is >= 0 and <= int.MaxValue / 8 and var value ? (int)value : throw new MalformedFile(line, $"the {what} “{field}” is out of range");

    static long Scaled(string field, int scale, int line, string what)
    {
        if (!decimal.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)) throw new MalformedFile(line, $"the {what} “{field}” is not a number");
        if (Math.Abs(value) > 1_000_000) throw new MalformedFile(line, $"the {what} “{field}” is out of range");
        return decimal.IsInteger(value * scale) ? (long)(value * scale) : throw new MalformedFile(line, $"the {what} “{field}” has more decimals than this file's unit (1/{scale})");
    }

    static string[] Fields(string line) => line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
