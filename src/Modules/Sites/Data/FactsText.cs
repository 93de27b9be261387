using System.Text.Json;
using System.Text.Json.Serialization;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Data;

/// <summary>Facts of an item as one text: the kind, then JSON. The journal then shows what changed.</summary>
static class FactsText
{
    static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly Dictionary<string, Type> Kinds = new[]
    {
        typeof(NewsFacts), typeof(EventFacts), typeof(PlaceFacts), typeof(OrganisationFacts), typeof(AlertFacts), typeof(LegalActFacts), typeof(PublicationFacts), typeof(PageFacts),
    }.ToDictionary(t => t.Name[..^"Facts".Length]);

    public static string Write(ItemFacts facts) => $"{facts.GetType().Name[..^"Facts".Length]} {JsonSerializer.Serialize(facts, facts.GetType(), Options)}";

    public static ItemFacts Read(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return (ItemFacts)JsonSerializer.Deserialize(text[(end + 1)..], Kinds[text[..end]], Options)!;
    }
}
