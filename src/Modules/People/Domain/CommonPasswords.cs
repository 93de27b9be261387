namespace Mitoyen.People.Domain;

/// <summary>Our own list of what guessers try first, shipped with the module.</summary>
static class CommonPasswords
{
    public static readonly IReadOnlyList<string> LongestFirst = [.. Read().Distinct().OrderByDescending(w => w.Length)];

    static IEnumerable<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("Mitoyen.People.Domain.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line is not ("" or ['#', ..])) yield return line;
    }
}
