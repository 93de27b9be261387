using System.Text.Json;

namespace Mitoyen.Modules.Tests.Sites.Schemas;

/// <summary>The rules of a JSON Feed 1.1 (jsonfeed.org/version/1.1), as a JSON Schema written here from its text.</summary>
static class JsonFeedSchema
{
    const string Text = """
        {
          "type": "object", "required": ["version", "title", "items"], "additionalProperties": false, "patternProperties": { "^_": {} },
          "properties": {
            "version": { "const": "https://jsonfeed.org/version/1.1" }, "title": { "type": "string" }, "home_page_url": { "type": "string", "format": "uri" }, "feed_url": { "type": "string", "format": "uri" },
            "description": { "type": "string" }, "user_comment": { "type": "string" }, "next_url": { "type": "string", "format": "uri" }, "icon": { "type": "string", "format": "uri" }, "favicon": { "type": "string", "format": "uri" },
            "authors": { "type": "array", "items": { "$ref": "author" } }, "language": { "type": "string" }, "expired": { "type": "boolean" }, "hubs": { "type": "array" },
            "items": { "type": "array", "items": {
              "type": "object", "required": ["id"], "anyOf": [{ "required": ["content_html"] }, { "required": ["content_text"] }], "additionalProperties": false, "patternProperties": { "^_": {} },
              "properties": {
                "id": { "type": "string" }, "url": { "type": "string", "format": "uri" }, "external_url": { "type": "string", "format": "uri" }, "title": { "type": "string" }, "content_html": { "type": "string" }, "content_text": { "type": "string" },
                "summary": { "type": "string" }, "image": { "type": "string", "format": "uri" }, "banner_image": { "type": "string", "format": "uri" }, "date_published": { "type": "string", "format": "date-time" },
                "date_modified": { "type": "string", "format": "date-time" }, "authors": { "type": "array", "items": { "$ref": "author" } }, "tags": { "type": "array", "items": { "type": "string" } }, "language": { "type": "string" },
                "attachments": { "type": "array", "items": { "type": "object", "required": ["url", "mime_type"], "additionalProperties": false, "patternProperties": { "^_": {} }, "properties": {
                  "url": { "type": "string", "format": "uri" }, "mime_type": { "type": "string" }, "title": { "type": "string" }, "size_in_bytes": { "type": "number" }, "duration_in_seconds": { "type": "number" } } } }
              } } }
          },
          "$defs": { "author": { "type": "object", "anyOf": [{ "required": ["name"] }, { "required": ["url"] }, { "required": ["avatar"] }], "properties": { "name": { "type": "string" }, "url": { "type": "string", "format": "uri" }, "avatar": { "type": "string", "format": "uri" } } } }
        }
        """;

    static readonly JsonElement Root = JsonDocument.Parse(Text).RootElement;

    /// <returns>What is wrong, with where; empty: the feed is valid.</returns>
    public static IReadOnlyList<string> Faults(JsonElement feed) => [.. new JsonRules(Root.GetProperty("$defs")).Faults(Root, feed, "feed")];
}
