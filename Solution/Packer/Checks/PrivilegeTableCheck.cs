using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Tables with the publisher's prefix that roles give privileges to are in the package, unless the manifest says who brings them.</summary>
internal sealed partial class PrivilegeTableCheck : IPackageCheck
{
    public const string Code = "PACK341";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var tables = context.Tables();
        foreach (var (role, file) in context.Package.Components("Roles"))
        {
            foreach (var privilege in role.Descendants("RolePrivilege").Select(privilege => (string?)privilege.Attribute("name") ?? string.Empty))
            {
                var table = Operation().Replace(privilege, string.Empty);
                if (context.IsOwn(table) && !tables.Contains(table) && !context.IsRequiredTable(table))
                    yield return new Finding(Code, file, $"{privilege} is about the table {table}, which is not in this solution.");
            }
        }
    }

    [GeneratedRegex("^prv(Create|Read|Write|Delete|AppendTo|Append|Assign|Share)", RegexOptions.IgnoreCase)]
    private static partial Regex Operation();
}
