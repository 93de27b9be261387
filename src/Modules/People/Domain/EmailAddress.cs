using System.Net.Mail;

namespace Mitoyen.People.Domain;

/// <summary>An address that a message can be sent to.</summary>
static class EmailAddress
{
    /// <summary>RFC 5321, 4.5.3.1.3: 254 characters reach every server.</summary>
    public const int MaxLength = 254;

    public static bool IsValid(string? text) =>
        text is { Length: > 2 and <= MaxLength } && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && MailAddress.TryCreate(text, out var parsed) && parsed.Address == text && parsed.Host.Contains('.', StringComparison.Ordinal) && !parsed.Host.EndsWith('.');

    public static string Fold(string email) => email.Trim().ToLowerInvariant();
}
