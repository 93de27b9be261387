using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mitoyen.Platform.Mail;

sealed class SmtpCarrier(MailOptions options) : IMailCarrier
{
    public async Task CarryAsync(MimeMessage message, CancellationToken cancel)
    {
        using var client = new SmtpClient { Timeout = 20_000 };
        await client.ConnectAsync(options.Host!, options.Port, Enum.Parse<SecureSocketOptions>(options.Security), cancel);
        if (options.User is not null) await client.AuthenticateAsync(options.User, options.Password ?? "", cancel);
        await client.SendAsync(message, cancel);
        await client.DisconnectAsync(quit: true, cancel);
    }
}
