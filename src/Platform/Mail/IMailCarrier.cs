using MimeKit;

namespace Mitoyen.Platform.Mail;

/// <summary>Carries a message out of the house: SMTP, or a folder of <c>.eml</c> files.</summary>
public interface IMailCarrier
{
    Task CarryAsync(MimeMessage message, CancellationToken cancel);
}
