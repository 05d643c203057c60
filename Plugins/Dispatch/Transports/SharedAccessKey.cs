using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ErpIntegration.Time;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>Signs in with a shared access key (Learn: "Service Bus access control with Shared Access Signatures"), where an environment has no managed identity.</summary>
internal sealed class SharedAccessKey : IServiceBusAuthorization
{
    private static readonly DateTime Epoch = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly string _name;
    private readonly Func<string> _key;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="name">Name of the key.</param>
    /// <param name="key">Reads the key.</param>
    /// <param name="clock">The time.</param>
    public SharedAccessKey(string name, Func<string> key, IClock clock)
    {
        _name = name;
        _key = key;
        _clock = clock;
    }

    /// <inheritdoc />
    public string Header(Uri queue)
    {
        var resource = Uri.EscapeDataString(queue.AbsoluteUri.TrimEnd('/'));
        var expires = ((long)(_clock.UtcNow + Lifetime - Epoch).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(_key())))
        {
            var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(resource + "\n" + expires)));
            return "SharedAccessSignature sr=" + resource + "&sig=" + Uri.EscapeDataString(signature) + "&se=" + expires + "&skn=" + Uri.EscapeDataString(_name);
        }
    }
}
