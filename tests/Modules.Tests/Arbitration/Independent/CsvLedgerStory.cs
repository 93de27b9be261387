namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>Makes a well-formed ledger of random numbers: every request is opened before it is named, every principal has its weight first.</summary>
sealed class CsvLedgerStory(int scale, int principals, int kinds)
{
    static readonly string[] Principals = ["north", "Bourg", "é-south", "a", "Z", "m n", "0"];
    static readonly string[] Kinds = ["visits", "support", "Audit", "travel"];

    readonly List<CsvRow> rows = [];
    const int Names = 24;

    readonly List<string> opened = [];
    readonly Dictionary<string, (string Principal, string Kind)> waiting = [];

    // Of this minute since the last "choose".
    readonly Dictionary<string, (string Principal, string Kind)> opening = [];
    readonly List<string> closing = [];
    long minute;

    public static List<CsvRow> Rows(int scale, int principals, int kinds, LedgerStep[] agreement, LedgerStep[] steps)
    {
        var story = new CsvLedgerStory(scale, principals, kinds);
        for (var i = 0; i < principals; i++) story.Add("weight", Principals[i], value: 1 + (agreement[i % 4].Size % 9));
        foreach (var step in agreement.Skip(4)) story.Amend(step);
        foreach (var step in steps) story.Take(step);
        story.Add("choose");
        return story.rows;
    }

    void Take(LedgerStep step)
    {
        var pause = step.Pause switch { < 40 => 0, < 85 => step.Pause - 39, < 95 => step.Pause * 13, _ => step.Pause * 400 };
        if (pause > 0) EndInstant();
        minute += pause;
        switch (step.Event)
        {
            case < 22: Open(step.Who); break;
            case < 32: Named("close", step); break;
            case < 40: Named("urgent", step); break;
            case < 62: Named("charge", step, step.Size * scale); break;
            case < 66: Add("charge", Principals[step.Who % principals], KindOrNone(step), value: step.Size * scale); break;
            case < 70: Add("common", kind: KindOrNone(step), value: step.Size * scale); break;
            case < 73: Named("correct", step, (step.Size - 15) * scale); break;
            case < 75: Add("correct", step.What % 2 == 0 ? "" : Principals[step.Who % principals], KindOrNone(step), value: (step.Size - 15) * scale); break;
            case < 81: Amend(step); break;
            default: Add("choose"); break;
        }
    }

    /// <summary>One of many names, of one or the other owner each time that it opens. What waits, or opened in this minute, opens again as what it is.</summary>
    void Open(int number)
    {
        var name = $"r{number % Names}";
        if (!opened.Contains(name)) opened.Add(name);
        var owner = (Principal: Principals[number % principals], Kind: Kinds[number / principals % kinds]);
        if (opening.TryGetValue(name, out var before) || (waiting.TryGetValue(name, out before) && !closing.Contains(name))) owner = before;
        opening[name] = owner;
        Add("open", owner.Principal, owner.Kind, name);
    }

    /// <summary>What waited, closes once and opens waits again; whatever else closes has left.</summary>
    void EndInstant()
    {
        foreach (var name in closing.Where(n => !opening.ContainsKey(n) || !waiting.ContainsKey(n) || closing.Count(other => other == n) > 1).Distinct().ToList())
        {
            waiting.Remove(name);
            opening.Remove(name);
        }
        foreach (var (name, owner) in opening) waiting[name] = owner;
        opening.Clear();
        closing.Clear();
    }

    void Named(string what, LedgerStep step, long value = 0)
    {
        if (opened.Count == 0) return;
        var name = opened[step.What % opened.Count];
        if (what == "close") closing.Add(name);
        Add(what, request: name, value: value);
    }

    void Amend(LedgerStep step)
    {
        var one = Principals[step.Who % principals];
        var oneOrAll = step.What % 3 == 0 ? "" : one;
        switch (step.What % 8)
        {
            case 0: Add("weight", one, value: 1 + (step.Size % 9)); break;
            case 1 or 2: Add("kind_weight", one, Kinds[step.Size % kinds], value: 1 + (step.Size % 5)); break;
            case 3: Add("clause", oneOrAll, request: "L", value: step.Size * scale); break;
            case 4: Add("clause", oneOrAll, request: "C", value: step.Size * scale); break;
            case 5: Add("clause", oneOrAll, request: "sigma", value: step.Size * scale); break;
            case 6: Add("clause", oneOrAll, request: "rho_per_mille", value: step.Size * 30); break;
            default: Add("clause", oneOrAll, request: "support_ceiling_per_mille", value: step.Size * 25); break;
        }
    }

    string KindOrNone(LedgerStep step) => step.What % 3 == 0 ? "" : Kinds[step.What % kinds];

    void Add(string what, string principal = "", string kind = "", string request = "", long value = 0)
    {
        if (what == "choose") EndInstant();
        rows.Add(new(rows.Count + 1, minute, what, principal, kind, request, value));
    }
}
