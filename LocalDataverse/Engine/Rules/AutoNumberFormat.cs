using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace LocalDataverse.Engine.Rules;

/// <summary>Fills the pattern of an autonumber column: {SEQNUM:n}, {RANDSTRING:n}, {DATETIMEUTC:format} (Microsoft Learn, "Create autonumber columns").</summary>
internal static partial class AutoNumberFormat
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const int LongestRandom = 6;

    /// <summary>The value for a new row.</summary>
    /// <param name="format">The pattern.</param>
    /// <param name="next">Takes the next number; asked once, and only where the pattern has one (that several placeholders share it is assumed).</param>
    /// <param name="now">The time, UTC.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">InvalidArgument: a placeholder can't be filled. As on the platform the first row finds out.</exception>
    public static string Fill(string format, Func<long> next, DateTime now)
    {
        long? number = null;
        return Placeholder().Replace(format, placeholder =>
        {
            var (kind, argument) = (placeholder.Groups[1].Value, placeholder.Groups[2].Value);
            return kind switch
            {
                "SEQNUM" when Length(argument) is >= 1 and var length => (number ??= next()).ToString("D" + length.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
                "RANDSTRING" when Length(argument) is >= 1 and <= LongestRandom and var length => RandomNumberGenerator.GetString(Alphabet, length),
                "DATETIMEUTC" when Time(now, argument) is { } time => time,
                _ => throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Invalid Argument: the autonumber format '{format}' has the placeholder '{placeholder.Value}', which can't be filled."),
            };
        });
    }

    private static int Length(string argument) => int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    private static string? Time(DateTime now, string format)
    {
        try
        {
            return format.Length == 0 ? null : now.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\{([^{}:]*):?([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
