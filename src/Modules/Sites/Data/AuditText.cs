using System.Text.Json;
using System.Text.Json.Serialization;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Data;

static class AuditText
{
    static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(AccessibilityAudit audit) => JsonSerializer.Serialize(audit, Options);

    public static AccessibilityAudit Read(string text) => JsonSerializer.Deserialize<AccessibilityAudit>(text, Options)!;
}
