using System.Text.Json;
using Mitoyen.Councils.Domain;

namespace Mitoyen.Councils.Data;

/// <summary>The subjects that a partnership starts from.</summary>
static class ReferenceSubjects
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<ReferenceSubject> All { get; } = Read();

    static ReferenceSubject[] Read()
    {
        using var stream = typeof(ReferenceSubjects).Assembly.GetManifestResourceStream("Councils/subjects.json")
            ?? throw new InvalidOperationException("The reference subjects are not embedded.");
        return JsonSerializer.Deserialize<ReferenceSubject[]>(stream, Json)!;
    }
}

/// <summary>One subject of the file.</summary>
sealed record ReferenceSubject(string Name, IReadOnlyList<string> Words, IReadOnlyList<DatedFact> Facts);
