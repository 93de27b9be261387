namespace Mitoyen.Modules.Tests.Sites.Schemas;

/// <summary>A column as a Table Schema describes it (specs.frictionlessdata.io/table-schema).</summary>
/// <param name="Kind"><c>string</c>, <c>date</c>, <c>integer</c>, <c>number</c>, <c>uri</c> or <c>email</c> (the last two: formats of a string).</param>
/// <param name="Longest">Characters; null: any.</param>
/// <param name="Values">Null: any.</param>
sealed record SchemaColumn(string Name, string Kind = "string", bool Required = false, string? Pattern = null, int? Longest = null, string[]? Values = null);
