using System;
using System.IO;
using Microsoft.Xrm.Tooling.Connector;

namespace ErpIntegration.Verify;

/// <summary>The verification over a connection of Microsoft's client. The only class that knows the client: an assembly that is missing is noticed here.</summary>
internal static class OnlineVerification
{
    /// <summary>Signs in and asks.</summary>
    /// <exception cref="VerifyException">Signing in failed, or the verification did.</exception>
    public static void Run(ConnectionString connection, TextWriter output)
    {
        using var client = Open(connection);
        Verification.Run(client, output);
    }

    private static CrmServiceClient Open(ConnectionString connection)
    {
        CrmServiceClient client;
        try
        {
            client = new CrmServiceClient(crmConnectionString: connection.Text);
        }
        catch (Exception cause) when (cause is not (FileNotFoundException or FileLoadException or TypeLoadException))
        {
            // It mostly keeps what is wrong to itself, but throws whatever befalls it for some connection strings.
            throw Refused(connection, cause.Message, cause);
        }

        if (client.IsReady)
            return client;
        using (client)
            throw Refused(connection, client.LastCrmError, client.LastCrmException);
    }

    private static VerifyException Refused(ConnectionString connection, string? error, Exception? cause)
    {
        var reason = string.IsNullOrWhiteSpace(error) ? cause?.Message ?? "the client gives no reason" : error!;
        return new VerifyException(ExitCode.Environment, $"Signing in to {connection.Url} failed: {reason}", cause);
    }
}
