namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>One row as it stands in the file; empty fields are empty strings.</summary>
readonly record struct LedgerRow(int Line, long Minute, string Event, string Principal, string Kind, string Request, string Value)
{
    public MalformedRowException Malformed(string reason) => new(Line, reason);

    public string Required(string field, string name) => field.Length > 0 ? field : throw Malformed($"{Event} needs a {name}");

    public long Minutes() => long.TryParse(Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value)
        ? value
        : throw Malformed($"{Event} needs a whole number as value, not \"{Value}\"");

    public long MinutesFromZero() => Minutes() is >= 0 and var value ? value : throw Malformed($"{Event} has a value below 0");
}
