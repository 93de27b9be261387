using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitoyen.Procedures.CheckFolder;

/// <summary>The report of a check, as it is printed.</summary>
sealed record CheckReport
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public required string Folder { get; init; }
    public int Sheets { get; init; }
    public required IReadOnlyDictionary<string, int> Kinds { get; init; }
    public required IReadOnlyDictionary<string, int> UnknownElements { get; init; }
    public required IReadOnlyList<LostText> SheetsWithLostText { get; init; }
    public required IReadOnlyList<Malformed> MalformedFiles { get; init; }
    /// <summary>Sheets a part of which no rule could draw without losing words: drawn as bare paragraphs.</summary>
    public required IReadOnlyList<string> SheetsDrawnPlainly { get; init; }
    /// <summary>Files that are no sheets: menus, redirections, schemas, pages, pictures.</summary>
    public int OtherFiles { get; init; }
    public double Seconds { get; init; }
    public double PeakMemoryMegabytes { get; init; }
    /// <summary>Why nothing could be checked.</summary>
    public string? Error { get; init; }

    [JsonIgnore]
    public bool IsClean => Error is null && UnknownElements.Count == 0 && SheetsWithLostText.Count == 0 && MalformedFiles.Count == 0;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static CheckReport Unreadable(string folder, string why) => new() { Folder = folder, Kinds = new Dictionary<string, int>(), UnknownElements = new Dictionary<string, int>(), SheetsWithLostText = [], MalformedFiles = [], SheetsDrawnPlainly = [], Error = why };

    public sealed record LostText(string File, string FirstLostWords);

    public sealed record Malformed(string File, string Reason);
}
