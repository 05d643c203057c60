using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ErpIntegration.CustomApis;
using ErpIntegration.Registration;
using Xunit;

namespace ErpIntegration.Tests.Documents;

/// <summary>What the documents for administrators say of the solution: configure.md, operate.md, security.md.</summary>
public sealed partial class OperatorTests
{
    private const string Solution = "../Solution/src";

    // How far a privilege reaches, from the narrowest on.
    private static readonly Dictionary<string, string> Reach = new Dictionary<string, string> { ["Basic"] = "own", ["Local"] = "business unit", ["Deep"] = "business unit and below", ["Global"] = "organisation" };

    private static readonly List<string> Levels = [.. Reach.Keys];

    // As Dataverse lists them; the longer of two that begin alike comes first.
    private static readonly string[] Verbs = ["Create", "Read", "Write", "Delete", "AppendTo", "Append", "Assign", "Share"];

    private static readonly Dictionary<string, string> Types = new Dictionary<string, string>
    {
        ["100000000"] = "text",
        ["100000001"] = "number",
        ["100000002"] = "yes or no",
        ["100000003"] = "JSON",
        ["100000005"] = "Key Vault reference",
    };

    [Fact]
    public void Configure_ListsEveryEnvironmentVariable() => DocumentTable.Matches("configure.md", "| variable | value | default | what for |", Files("environmentvariabledefinitions", "environmentvariabledefinition.xml")
        .OrderBy(root => (string)root.Attribute("schemaname")!, StringComparer.Ordinal)
        .Select(root => new[]
        {
            $"`{(string)root.Attribute("schemaname")!}`", Types[(string)root.Element("type")!], (string?)root.Element("defaultvalue") is { Length: > 0 } value ? $"`{value}`" : "", (string)root.Element("description")!.Attribute("default")!,
        }));

    [Fact]
    public void Security_ListsThePrivilegesOfEveryRole() => DocumentTable.Matches("security.md", "| role | table | privileges |",
        Roles().SelectMany(role => role.Privileges.GroupBy(privilege => privilege.Table).OrderBy(table => table.Key, StringComparer.Ordinal).Select(table => new[]
        {
            role.Name,
            Name(table.Key),
            string.Join("; ", table.GroupBy(privilege => privilege.Level).OrderByDescending(reach => Levels.IndexOf(reach.Key)).Select(reach => $"{Reach[reach.Key]}: {string.Join(", ", reach.Select(privilege => privilege.Verb).OrderBy(verb => Array.IndexOf(Verbs, verb)))}")),
        })));

    [Fact]
    public void Security_ListsThePrivilegeOfEveryCustomApi() => DocumentTable.Matches("security.md", "| custom API | privilege it asks for | roles that have it |",
        typeof(GetIntegrationHealth).Assembly.GetTypes().Select(type => (CustomApiAttribute?)Attribute.GetCustomAttribute(type, typeof(CustomApiAttribute))).OfType<CustomApiAttribute>()
            .OrderBy(api => api.UniqueName, StringComparer.Ordinal)
            .Select(api => new[] { $"`{api.UniqueName}`", $"`{api.ExecutePrivilege}`", string.Join(", ", Roles().Where(role => role.Privileges.Any(privilege => privilege.Id == api.ExecutePrivilege)).Select(role => role.Name)) }));

    [Fact]
    public void Operate_AlertsOnMembersOfTheHealthAnswer()
    {
        var named = Rows("operate.md", "| member | alert when | what it means | what to do |").Select(cells => cells[1].Trim('`')).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(RegisteredApi.All["erp_GetIntegrationHealth"].Properties));
    }

    [Fact]
    public void Operate_NamesViewsThatAreThere()
    {
        var views = Directory.EnumerateFiles(Path.Combine(ErrorPage.Folder, Solution, "Entities", "erp_IntegrationMessage", "SavedQueries"), "*.xml").SelectMany(file => XDocument.Load(file).Descendants("LocalizedName")).Select(name => (string)name.Attribute("description")!);
        var named = View().Matches(File.ReadAllText(Path.Combine(ErrorPage.Folder, "operate.md"))).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(views));
    }

    private static IEnumerable<string[]> Rows(string name, string heading) => File.ReadLines(Path.Combine(ErrorPage.Folder, name))
        .SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    private static IEnumerable<XElement> Files(string folder, string pattern) => Directory.EnumerateFiles(Path.Combine(ErrorPage.Folder, Solution, folder), pattern, SearchOption.AllDirectories).Select(file => XDocument.Load(file).Root!);

    private static List<Role> Roles() => [.. Files("Roles", "*.xml").Select(root => new Role((string)root.Attribute("name")!, [.. root.Descendants("RolePrivilege").Select(Privilege.Of)])).OrderBy(role => role.Name, StringComparer.Ordinal)];

    // erp_IntegrationMessage is Integration Message to people.
    private static string Name(string table) => table.StartsWith("erp_", StringComparison.Ordinal) ? Capital().Replace(table["erp_".Length..], " $0").Trim() : table;

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\*([A-Z][\w -]*Integration Messages[\w ]*)\*")]
    private static partial Regex View();

    private sealed record Role(string Name, IReadOnlyList<Privilege> Privileges);

    private sealed record Privilege(string Id, string Verb, string Table, string Level)
    {
        public static Privilege Of(XElement element)
        {
            var id = (string)element.Attribute("name")!;
            var verb = Verbs.First(verb => id.StartsWith("prv" + verb, StringComparison.Ordinal));
            return new Privilege(id, verb, id[(3 + verb.Length)..], (string)element.Attribute("level")!);
        }
    }
}
