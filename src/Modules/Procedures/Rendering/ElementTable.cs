using System.Collections.Frozen;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Every element of the official schemas (2.x, 3.3 of 2020, 3.5 of today) and its rule. What is not here is drawn by its content, and counted.</summary>
static class ElementTable
{
    static readonly FrozenDictionary<string, ElementRule> Rules = new[] { InlineRules.All, TextRules.All, CaseRules.All, GuideRules.All, ServiceRules.All, PlaceRules.All, LinkRules.All, PictureRules.All, AboutRules.All }
        .SelectMany(rules => rules).ToFrozenDictionary(rule => rule.Name, rule => rule.Rule);

    static readonly ElementRule Metadata = new((_, _) => { });

    /// <summary>Null for an element that no schema knows. Whatever Dublin Core says is known: it is for programs.</summary>
    public static ElementRule? Find(string name) => Rules.GetValueOrDefault(name) ?? (name.StartsWith("dc:", StringComparison.Ordinal) ? Metadata : null);

    public static bool IsInline(string name) => Rules.GetValueOrDefault(name) is { IsInline: true };

    public static bool IsInline(SheetElement element) => Rules.GetValueOrDefault(element.Name) is { IsInline: true } rule && rule.IsBlock?.Invoke(element) != true;

    public static IEnumerable<string> Names => Rules.Keys;
}
