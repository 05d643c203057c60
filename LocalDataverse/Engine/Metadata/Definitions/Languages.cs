using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>The organisation's languages, by LCID.</summary>
internal static class Languages
{
    /// <summary>The base language: English (United States).</summary>
    public const int Base = 1033;

    private const string File = "languages";

    /// <summary>The languages that can be enabled: those of Dataverse's language packs, all of which count as installed.</summary>
    public static readonly int[] Installed =
    [
        1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1035, 1036, 1037, 1038, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1048, 1049, 1050, 1051, 1053, 1054, 1055, 1057, 1058, 1060, 1061, 1062,
        1063, 1066, 1069, 1081, 1086, 1087, 1110, 2052, 2070, 2074, 3076, 3082, 3098,
    ];

    /// <summary>The enabled languages, ascending. The base language always is.</summary>
    public static int[] Provisioned(IDataSession session) => [.. Added(session).Append(Base).Order()];

    /// <summary>Enables a language; once more changes nothing. Labels that solutions brought before are not there for it.</summary>
    public static void Provision(IDataSession session, int language)
    {
        if (Array.IndexOf(Installed, language) < 0) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no language pack for the language {language}.");
        if (!Provisioned(session).Contains(language)) session.WriteFile(File, Encoding.ASCII.GetBytes(string.Join(',', Added(session).Append(language))));
    }

    private static IEnumerable<int> Added(IDataSession session) =>
        session.ReadFile(File) is { } content ? Encoding.ASCII.GetString(content).Split(',').Select(l => int.Parse(l, CultureInfo.InvariantCulture)) : [];
}
