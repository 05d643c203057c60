using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;

namespace LocalDataverse.Engine.Metadata;

/// <summary>A time zone of the platform.</summary>
/// <param name="Code">timezonecode.</param>
/// <param name="StandardName">Windows' name.</param>
/// <param name="ZoneId">The tz database's name.</param>
/// <param name="Bias">Minutes from its time to UTC, without summer time.</param>
/// <param name="DisplayName">What people see.</param>
internal sealed record TimeZoneDefinition(int Code, string StandardName, string ZoneId, int Bias, string DisplayName)
{
    /// <summary>Coordinated Universal Time.</summary>
    public const int Utc = 92;

    /// <summary>Every time zone.</summary>
    public static IReadOnlyList<TimeZoneDefinition> All { get; } = Read();

    /// <summary>Its rules, from the machine's tz data.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The machine has none.</exception>
    public TimeZoneInfo Zone
    {
        get
        {
            if (Code == Utc) return TimeZoneInfo.Utc;
            try
            {
                return TimeZoneInfo.FindSystemTimeZoneById(ZoneId);
            }
            catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException)
            {
                throw PlatformFault.Create(PlatformErrorCodes.UnExpected, $"This machine has no data of the time zone {StandardName} ({ZoneId}): install its time zone data (tzdata).", e);
            }
        }
    }

    /// <summary>The time zone of a code.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is none (code and text are assumed).</exception>
    public static TimeZoneDefinition Find(int code) =>
        All.FirstOrDefault(z => z.Code == code) ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no time zone with the code {code.ToString(CultureInfo.InvariantCulture)}.");

    private static List<TimeZoneDefinition> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("TimeZones") ?? throw new InvalidDataException("TimeZones");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.TrimEnd('\r').Split('\t'))
            .Select(c => new TimeZoneDefinition(int.Parse(c[0], CultureInfo.InvariantCulture), c[1], c[2], int.Parse(c[3], CultureInfo.InvariantCulture), c[4]))];
    }
}
