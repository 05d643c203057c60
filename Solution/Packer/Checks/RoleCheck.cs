using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Role privileges have a known depth and are named once.</summary>
internal sealed class RoleCheck : IPackageCheck
{
    public const string Code = "PACK321";

    private static readonly string[] Levels = ["Basic", "Local", "Deep", "Global"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (role, file) in context.Package.Components("Roles"))
        {
            var privileges = role.Descendants("RolePrivilege").ToList();
            foreach (var privilege in privileges.Where(privilege => !Levels.Contains((string?)privilege.Attribute("level"), StringComparer.Ordinal)))
                yield return new Finding(
                    Code,
                    file,
                    $"{(string?)privilege.Attribute("name")} has the level '{(string?)privilege.Attribute("level")}'; there are {string.Join(", ", Levels)}.");
            foreach (var twice in privileges.GroupBy(privilege => (string?)privilege.Attribute("name"), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
                yield return new Finding(Code, file, $"{twice.Key} is given more than once.");
        }
    }
}
