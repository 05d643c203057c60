using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ErpIntegration.CustomApis;
using ErpIntegration.Registration;
using ErpIntegration.Tables;
using Xunit;

namespace ErpIntegration.Tests.Documents;

/// <summary>The table of the questions says what the code registers.</summary>
public sealed partial class UiIntegrationTests
{
    private static readonly string Folder = typeof(UiIntegrationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Documents").Value!;

    private static readonly IReadOnlyDictionary<string, string[]> Rows = File.ReadLines(Path.Combine(Folder, "ui-integration.md"))
        .Where(line => line.StartsWith("| `erp_", StringComparison.Ordinal) && line.Count(c => c == '|') == 7)
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cells => cells[1].Trim('`'));

    private static readonly Type[] Questions =
        [.. typeof(GetOnHandInventory).Assembly.GetTypes().Where(type => type.GetCustomAttribute<CustomApiAttribute>()?.ExecutePrivilege == IntegrationMessage.AppendToPrivilege)];

    [Fact]
    public void Table_EveryQuestion_HasARow() => Assert.Equal(Questions.Select(type => Api(type).UniqueName).Order(), Rows.Keys.Order());

    [Fact]
    public void Table_EveryRow_NamesTableParametersAnswerAndPrivilege() => Assert.All(Questions, type =>
    {
        var cells = Rows[Api(type).UniqueName];
        Assert.Equal(Api(type).BoundTable ?? "—", cells[2].Trim('`'));
        Assert.Equal(type.GetCustomAttributes<RequestParameterAttribute>().Select(parameter => parameter.UniqueName).Order(), Names(cells[3]).Order());
        Assert.Equal(type.GetCustomAttributes<ResponsePropertyAttribute>().Select(property => property.UniqueName).Order(), Names(cells[4]).Order());
        Assert.Equal(Api(type).ExecutePrivilege, cells[5].Trim('`'));
    });

    [Fact]
    public void Table_EveryRow_NamesTheRolesThatHaveThePrivilege()
    {
        var roles = Directory.EnumerateFiles(Path.Combine(Folder, "../Solution/src/Roles"), "*.xml").Select(file => XDocument.Load(file).Root!)
            .Where(role => role.Descendants("RolePrivilege").Any(privilege => (string?)privilege.Attribute("name") == IntegrationMessage.AppendToPrivilege))
            .Select(role => (string)role.Attribute("name")!).Order().ToArray();

        Assert.All(Rows.Values, cells => Assert.Equal(roles, cells[6].Split(',', StringSplitOptions.TrimEntries).Order()));
    }

    private static CustomApiAttribute Api(Type type) => type.GetCustomAttribute<CustomApiAttribute>()!;

    private static IEnumerable<string> Names(string cell) => Name().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Name();
}
