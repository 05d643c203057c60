using System;
using System.IO;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Compare;

public sealed class DiffTests
{
    [Fact]
    public void Diff_SameSourceWrittenAnotherWay_SaysNothing()
    {
        using var one = new TempSource();
        using var other = new TempSource();
        Fill(one, "<Role id=\"{11111111-0000-4000-8000-000000000001}\" name=\"R\"><RolePrivileges><RolePrivilege name=\"prvA\" level=\"Basic\" /><RolePrivilege name=\"prvB\" level=\"Local\" /></RolePrivileges></Role>", "{\"a\":1}");
        Fill(other, "<Role name=\"R\"\r\n id=\"{11111111-0000-4000-8000-000000000001}\"><RolePrivileges>\r\n  <RolePrivilege name=\"prvB\" level=\"Local\" /><RolePrivilege name=\"prvA\" level=\"Basic\" /></RolePrivileges></Role>", "{\r\n \"a\": 1 }");

        Assert.Equal((0, string.Empty, string.Empty), CommandLine.Run("diff", one.Root, other.Root));
    }

    [Fact]
    public void Diff_Changes_AreSortedAndSayWhereTheyAre()
    {
        using var one = new TempSource();
        using var other = new TempSource();
        Fill(one, "<Role id=\"{11111111-0000-4000-8000-000000000001}\" name=\"R\"><RolePrivileges><RolePrivilege name=\"prvA\" level=\"Basic\" /><RolePrivilege name=\"prvB\" level=\"Local\" /></RolePrivileges></Role>", "{}");
        Fill(other, "<Role id=\"{11111111-0000-4000-8000-000000000001}\" name=\"R\"><RolePrivileges><RolePrivilege name=\"prvA\" level=\"Global\" /><RolePrivilege name=\"prvC\" level=\"Local\" /></RolePrivileges></Role>", "{\"a\":1}");
        other.Add("Assets/more.xml", "<more />").Manifest("<RootComponent type=\"20\" id=\"{11111111-0000-4000-8000-000000000001}\" behavior=\"0\" />", version: "1.3.0");

        var (code, output, _) = CommandLine.Run("diff", one.Root, other.Root);

        Assert.Equal(1, code);
        Assert.Equal(
            [
                "+ Assets/more.xml",
                "~ customizations.xml/Roles/Role[R]/RolePrivileges/RolePrivilege[prvA]/@level: 'Basic' -> 'Global'",
                "- customizations.xml/Roles/Role[R]/RolePrivileges/RolePrivilege[prvB]",
                "+ customizations.xml/Roles/Role[R]/RolePrivileges/RolePrivilege[prvC]",
                "~ environmentvariabledefinitions/smp_Url/environmentvariablevalues.json: the content differs (2 bytes, 7 bytes)",
                "~ solution.xml/SolutionManifest[Sample]/Version: '1.2.0' -> '1.3.0'",
            ],
            output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Diff_TabsOfAFormInAnotherOrder_AreTold()
    {
        using var one = new TempSource();
        using var other = new TempSource();
        Dashboard(one, "<tab id=\"1\" /><tab id=\"2\" />");
        Dashboard(other, "<tab id=\"2\" /><tab id=\"1\" />");

        var (code, output, _) = CommandLine.Run("diff", one.Root, other.Root);

        Assert.Equal(1, code);
        Assert.EndsWith("form/tabs: the order of its elements differs", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ZipAndItsSource_AreTheSame()
    {
        using var source = new TempSource();
        source.WithFlowAndDashboard();
        var zip = Assert.Single(Packing.Run(source).Zips);

        Assert.Equal(0, CommandLine.Run("diff", zip, source.Root).Code);
        Assert.Equal(1, CommandLine.Run("diff", zip, source.Root, "--managed").Code);
    }

    [Fact]
    public void Diff_SomethingUnreadable_ExitsWith2()
    {
        using var source = new TempSource();

        var (code, _, error) = CommandLine.Run("diff", source.Root, Path.Combine(source.Root, "missing.zip"));

        Assert.Equal(2, code);
        Assert.Contains("PACK401", error, StringComparison.Ordinal);
    }

    private static void Fill(TempSource source, string role, string value) => source
        .Manifest("<RootComponent type=\"20\" id=\"{11111111-0000-4000-8000-000000000001}\" behavior=\"0\" />")
        .Add("Roles/R.xml", role)
        .Add("environmentvariabledefinitions/smp_Url/environmentvariabledefinition.xml", "<environmentvariabledefinition schemaname=\"smp_Url\"><type>100000000</type></environmentvariabledefinition>")
        .Add("environmentvariabledefinitions/smp_Url/environmentvariablevalues.json", value);

    private static void Dashboard(TempSource source, string tabs) => source
        .WithFlowAndDashboard()
        .Add("Dashboards/{11111111-0000-4000-8000-0000000000d1}.xml", $"<Dashboard><FormId>{{11111111-0000-4000-8000-0000000000d1}}</FormId><FormXml><forms type=\"dashboard\"><form><tabs>{tabs}</tabs></form></forms></FormXml></Dashboard>");
}
