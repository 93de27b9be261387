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
    /// <summary><c>StartTls</c> (default), <c>SslOnConnect</c> or <c>None</c> (only towards a server on this machine).</summary>
    public string Security { get; set; } = "StartTls";
    public string? Folder { get; set; }
}
