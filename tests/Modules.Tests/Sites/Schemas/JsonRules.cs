using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mitoyen.Modules.Tests.Sites.Schemas;

/// <summary>The part of JSON Schema that the schemas of these tests use.</summary>
sealed class JsonRules(JsonElement definitions)
{
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var named)) schema = definitions.GetProperty(named.GetString()!);
        if (schema.TryGetProperty("const", out var constant) && value.GetRawText() != constant.GetRawText()) yield return $"{at} is not {constant}";
        if (schema.TryGetProperty("type", out var type) && !IsOf(type.GetString()!, value))
        {
            yield return $"{at} is no {type}";
            yield break;
        }
        if (schema.TryGetProperty("format", out var format) && !IsIn(format.GetString()!, value.GetString()!)) yield return $"{at} is no {format}: {value}";
        if (schema.TryGetProperty("anyOf", out var ways) && ways.EnumerateArray().All(way => Faults(way, value, at).Any())) yield return $"{at} has none of {ways}";
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var fault in OfObject(schema, value, at)) yield return fault;
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            foreach (var fault in value.EnumerateArray().SelectMany((item, i) => Faults(items, item, $"{at}[{i}]"))) yield return fault;
    }

    IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _))) yield return $"{at} has no {name}";
        if (!schema.TryGetProperty("properties", out var properties)) yield break;
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var rule))
                foreach (var fault in Faults(rule, property.Value, $"{at}.{property.Name}")) yield return fault;
            else if (schema.TryGetProperty("additionalProperties", out var open) && !open.GetBoolean() && !schema.GetProperty("patternProperties").EnumerateObject().Any(p => Regex.IsMatch(property.Name, p.Name)))
                yield return $"{at}.{property.Name} is unknown";
        }
    }

    static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object, "array" => value.ValueKind == JsonValueKind.Array, "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number, "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False, _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    static bool IsIn(string format, string value) => format == "uri"
        ? Uri.TryCreate(value, UriKind.Absolute, out _)
        : Regex.IsMatch(value, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$") && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _);
}
