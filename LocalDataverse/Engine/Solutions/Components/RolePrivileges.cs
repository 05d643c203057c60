using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Rows of roleprivileges: which role has which privilege, how deep (privilegedepthmask).</summary>
internal static class RolePrivileges
{
    public const int Basic = 1;
    public const int Local = 2;
    public const int Deep = 4;
    public const int Global = 8;

    private static readonly Dictionary<string, int> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Basic"] = Basic,
        ["Local"] = Local,
        ["Deep"] = Deep,
        ["Global"] = Global,
    };

    /// <summary>The depth of a RolePrivilege's level.</summary>
    public static int Depth(string role, string? level) => level is not null && Levels.TryGetValue(level, out var depth)
        ? depth
        : throw new SolutionImportException($"The role {role} gives a privilege at the level '{level}'; levels are Basic, Local, Deep and Global.");

    /// <summary>The level of a depth.</summary>
    public static string Level(int depth) => depth switch { Basic => "Basic", Local => "Local", Deep => "Deep", _ => "Global" };

    /// <summary>Gives a role a privilege.</summary>
    public static void Grant(ImportContext context, Guid role, Guid privilege, int depth)
    {
        var existing = context.Rows.IdOf("roleprivileges", ("roleid", role), ("privilegeid", privilege));
        context.Rows.Put(context.Rows.New("roleprivileges", existing ?? RowIds.Next())
            .Set("roleid", role)
            .Set("privilegeid", privilege)
            .Set("privilegedepthmask", depth));
    }
}
