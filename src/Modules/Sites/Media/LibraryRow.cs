using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <param name="Site">Name of the site whose it is.</param>
/// <param name="Uses">How many items show it.</param>
sealed record LibraryRow(Medium Medium, string Site, int Uses);
