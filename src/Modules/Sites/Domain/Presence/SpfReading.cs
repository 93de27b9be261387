namespace Mitoyen.Sites.Domain.Presence;

/// <summary>What the TXT records of a domain say about who may send its mail (RFC 7208).</summary>
/// <param name="Terms">Of the one record that can be read; otherwise none.</param>
/// <param name="Offender">The term that cannot be read; empty: there is none.</param>
sealed record SpfReading(SpfState State, IReadOnlyList<SpfTerm> Terms, string Offender = "")
{
    /// <summary>What applies to whoever no other term names: +, -, ~, ?; neutral where nothing says it. Null: another domain's record decides (redirect).</summary>
    public char? OfOthers => Terms.FirstOrDefault(t => t.Name == "all") is { } all ? all.Qualifier : Terms.Any(t => t.Name == "redirect") ? null : '?';

    /// <summary>Terms that make whoever checks ask the DNS again: at most ten in all (4.6.4). What follows “all” is never reached.</summary>
    public IEnumerable<SpfTerm> Asking => Terms.TakeWhile(t => t.Name != "all").Concat(Terms.Any(t => t.Name == "all") ? [] : Terms.Where(t => t.Name == "redirect")).Where(t => t.Name is "include" or "a" or "mx" or "ptr" or "exists" or "redirect").Distinct();
}

/// <summary>None: no record says v=spf1. Several: more than one does, and none counts.</summary>
enum SpfState { None, Several, Malformed, Read }

/// <param name="Qualifier">Of a mechanism: + (also where none is written), -, ~ or ?. Of a modifier: +, and it means nothing.</param>
/// <param name="Name">Lower case.</param>
sealed record SpfTerm(char Qualifier, string Name, string Value);
