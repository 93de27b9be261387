using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.KeepFilter;

/// <summary>A name for the filters that are shown.</summary>
sealed class KeepFilterForm
{
    public string? Name { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Donnez un nom à ces filtres.");
        else if (Name.Trim().Length > SavedFilter.LongestName) yield return new(nameof(Name), $"Ce nom est trop long : {SavedFilter.LongestName} caractères au plus.");
    }
}
