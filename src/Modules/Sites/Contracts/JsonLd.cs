using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitoyen.Sites.Contracts;

/// <summary>Facts for machines in a page. The encoder of System.Text.Json writes &lt;, &gt; and &amp; as escapes, so that no text can end the element.</summary>
public static class JsonLd
{
    static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Script(IReadOnlyDictionary<string, object?> facts)
    {
        var whole = new Dictionary<string, object?> { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in facts)
            if (value is not null) whole[name] = value;
        return $"<script type=\"application/ld+json\">{JsonSerializer.Serialize(whole, Options)}</script>";
    }
}
