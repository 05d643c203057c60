using System;
using System.Globalization;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The token of change tracking, as the platform writes it: the version up to which a client knows the changes, and when it asked (<c>919042!08/22/2017 08:10:44</c>).</summary>
internal static class ChangeToken
{
    private const string TimeFormat = "MM/dd/yyyy HH:mm:ss";

    /// <summary>Days a token holds unless the organisation says otherwise.</summary>
    private const int Days = 7;

    /// <summary>Writes a token.</summary>
    public static string Write(long version, DateTime now) => string.Create(CultureInfo.InvariantCulture, $"{version}!{now.ToString(TimeFormat, CultureInfo.InvariantCulture)}");

    /// <summary>The version of a token; 0 for none.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It isn't one, or is older than the organisation keeps changes.</exception>
    public static long Read(OperationContext operation, string? token)
    {
        if (string.IsNullOrEmpty(token)) return 0;
        var parts = token.Split('!');
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !DateTime.TryParseExact(parts[1], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{token}' is not a token of change tracking.");
        if (time < operation.Now.AddDays(-KeptDays(operation)))
            throw PlatformFault.Create(PlatformErrorCodes.ExpiredVersionStamp, "Version stamp associated with the client has expired. Please perform a full sync.");
        return version;
    }

    private static int KeptDays(OperationContext operation) =>
        operation.OrganizationRow("expirechangetrackingindays").GetAttributeValue<int?>("expirechangetrackingindays") ?? Days;
}
