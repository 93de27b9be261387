using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>Principals in the order of their first "weight" row anywhere in the file, for the header. Malformed rows are left to the replay.</summary>
static class PrincipalColumns
{
    public static IReadOnlyList<PrincipalKey> In(Stream file)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var order = new List<PrincipalKey>();
        try
        {
            foreach (var row in new LedgerReader(file).Rows())
                if (row.Event == "weight" && row.Principal.Length > 0 && found.Add(row.Principal)) order.Add(new(row.Principal));
        }
        catch (MalformedRowException)
        {
            // The replay stops at the same row and says so.
        }
        return order;
    }
}
