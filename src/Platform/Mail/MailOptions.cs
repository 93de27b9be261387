using MimeKit;

namespace Mitoyen.Platform.Mail;

/// <summary>Section <c>Mail</c>. Without a host, messages are written as <c>.eml</c> files into <see cref="Folder"/>.</summary>
public sealed class MailOptions
{
    public string From { get; set; } = "Mitoyen <mitoyen@localhost>";
    public string? Host { get; set; }
    /// <summary>1 to 65 535; 587 is submission with STARTTLS.</summary>
    public int Port { get; set; } = 587;
    public string? User { get; set; }
    public string? Password { get; set; }
    /// <summary><c>StartTls</c> (default), <c>SslOnConnect</c> or <c>None</c> (towards a server on this machine; never with a password to another).</summary>
    public string Security { get; set; } = "StartTls";
    /// <summary>PEM file of the authority that signed the server's certificate, where it is not a public one.</summary>
    public string? TrustedAuthority { get; set; }
    /// <summary>How long the server may take for each answer: 1 to 300 s.</summary>
    public int TimeoutSeconds { get; set; } = 20;
    public string? Folder { get; set; }

    /// <summary>What is wrong with the section, or null.</summary>
    public string? Wrong() =>
        !(MailboxAddress.TryParse(From, out var from) && from.Address.Contains('@', StringComparison.Ordinal)) ? $"Mail:From is an address like Mitoyen <mitoyen@example.org>, not \"{From}\"." :
        Port is < 1 or > 65_535 ? "Mail:Port is 1 to 65535." :
        TimeoutSeconds is < 1 or > 300 ? "Mail:TimeoutSeconds is 1 to 300." :
        Security is not ("StartTls" or "SslOnConnect" or "None") ? $"Mail:Security is StartTls, SslOnConnect or None, not \"{Security}\"." :
        Security == "None" && User is not null && Host is not ("localhost" or "127.0.0.1" or "::1") ? "Mail:Security None would send Mail:Password in clear to another machine." :
        TrustedAuthority is not null && !File.Exists(TrustedAuthority) ? $"Mail:TrustedAuthority: there is no file {TrustedAuthority}." : null;
}
