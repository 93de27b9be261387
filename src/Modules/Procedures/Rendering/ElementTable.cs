using System.Collections.Frozen;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Every element of the official schemas (3.3 of 2020, 3.5 of today) and its rule. What is not here is drawn by its content, and counted.</summary>
static class ElementTable
{
    static readonly FrozenDictionary<string, ElementRule> Rules = new[] { InlineRules.All, TextRules.All, CaseRules.All, GuideRules.All, ServiceRules.All, PlaceRules.All, LinkRules.All, PictureRules.All, AboutRules.All }
        .SelectMany(rules => rules).ToFrozenDictionary(rule => rule.Name, rule => rule.Rule);

    public static ElementRule? Find(string name) => Rules.GetValueOrDefault(name);

    public static bool IsInline(string name) => Rules.GetValueOrDefault(name) is { IsInline: true };

    public static IEnumerable<string> Names => Rules.Keys;
}
