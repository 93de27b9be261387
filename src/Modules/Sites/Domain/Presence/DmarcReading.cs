using System.Globalization;

namespace Mitoyen.Sites.Domain.Presence;

/// <summary>What a domain asks of whoever receives mail in its name that it did not send (RFC 7489).</summary>
/// <param name="Percent">Of the messages to which it applies.</param>
sealed record DmarcReading(DmarcState State, DmarcPolicy Policy = DmarcPolicy.None, DmarcPolicy OfSubdomains = DmarcPolicy.None, int Percent = 100)
{
    /// <summary>Longer ones are no record that anybody wrote.</summary>
    const int Longest = 4096;

    public static DmarcReading Read(IReadOnlyList<string> texts)
    {
        var records = texts.Where(IsDmarc).ToList();
        if (records.Count != 1) return new(records.Count == 0 ? DmarcState.None : DmarcState.Several);
        if (records[0].Length > Longest) return new(DmarcState.Malformed);
        var tags = new Dictionary<string, string>();
        foreach (var part in records[0].Split(';').Skip(1).Select(p => p.Trim()).Where(p => p.Length > 0))
            if (part.Split('=', 2) is not [var name, var value] || !tags.TryAdd(name.Trim().ToLowerInvariant(), value.Trim())) return new(DmarcState.Malformed);
        if (PolicyOf(tags.GetValueOrDefault("p")) is not { } policy) return new(DmarcState.Malformed);
        // What cannot be read beside the policy has its default (6.3).
        var percent = int.TryParse(tags.GetValueOrDefault("pct"), NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read <= 100 ? read : 100;
        return new(DmarcState.Read, policy, PolicyOf(tags.GetValueOrDefault("sp")) ?? policy, percent);
    }

    static bool IsDmarc(string text) => text.Split(';')[0].Split('=', 2) is [var name, var version] && name.Trim() == "v" && version.Trim() == "DMARC1";

    static DmarcPolicy? PolicyOf(string? text) => text?.ToLowerInvariant() switch
    {
        "none" => DmarcPolicy.None,
        "quarantine" => DmarcPolicy.Quarantine,
        "reject" => DmarcPolicy.Reject,
        _ => null,
    };
}

enum DmarcState { None, Several, Malformed, Read }

enum DmarcPolicy { None, Quarantine, Reject }
