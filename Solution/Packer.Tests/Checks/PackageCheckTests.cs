using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Checks;
using SolutionPacker.Compare;
using SolutionPacker.Diagnostics;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Checks;

public sealed class PackageCheckTests
{
    private const string Id = "11111111-0000-4000-8000-000000000001";
    private const string StepRoot = $"<RootComponent type=\"92\" id=\"{{{Id}}}\" behavior=\"0\" />";

    [Theory]
    [InlineData("1.2.3.4.5", "smp", "version")]
    [InlineData("1.2", "9mp", "prefix")]
    [InlineData("1.2", "mscrmx", "prefix")]
    public void ManifestCheck_BadVersionOrPrefix_IsRefused(string version, string prefix, string says)
    {
        using var source = new TempSource();
        source.Manifest(string.Empty, version: version, prefix: prefix);

        Refuses(source, ManifestCheck.Code, says, "Other/Solution.xml");
    }

    [Fact]
    public void FileNameCheck_NameWithoutEntry_IsRefused()
    {
        using var source = new TempSource();
        source.Manifest($"<RootComponent type=\"29\" id=\"{{{Id}}}\" behavior=\"0\" />")
            .Add("Workflows/A.json.data.xml", $"<Workflow WorkflowId=\"{{{Id}}}\"><JsonFileName>/Workflows/B.json</JsonFileName></Workflow>")
            .Add("Workflows/A.json", "{}");

        var findings = Packing.Refusals(source);

        Assert.Contains(findings, finding => finding.Code == FileNameCheck.Code && finding.File.EndsWith("A.json.data.xml", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Code == FileNameCheck.Code && finding.File.EndsWith("A.json", StringComparison.Ordinal));
    }

    [Fact]
    public void PluginTypeCheck_TypeNobodyBrings_IsRefused()
    {
        using var source = new TempSource();
        source.Manifest(StepRoot).Add("SdkMessageProcessingSteps/a.xml", Step("<PluginTypeId>11111111-0000-4000-8000-000000000009</PluginTypeId>"));

        Refuses(source, PluginTypeCheck.Code, "in no assembly", "SdkMessageProcessingSteps/a.xml");
    }

    [Fact]
    public void PluginTypeCheck_TypeOfANamedOtherSolutionOrThePlatform_IsFine()
    {
        using var source = new TempSource();
        const string other = "11111111-0000-4000-8000-000000000009";
        source.Manifest(StepRoot, $"<MissingDependency><Required type=\"90\" id=\"{{{other}}}\" solution=\"Other (1.0)\" /></MissingDependency>")
            .Add("SdkMessageProcessingSteps/a.xml", Step($"<PluginTypeId>{other}</PluginTypeId>"));
        Packing.Run(source);

        source.Manifest(StepRoot).Add("SdkMessageProcessingSteps/a.xml", Step("<PluginTypeId>fe4f0cdb-b254-4fa1-84f6-d58d0759b8b3</PluginTypeId>"));
        Packing.Run(source);
    }

    [Theory]
    [InlineData("Acme.Hello, Acme, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null", false)]
    [InlineData("Acme.Gone, Acme, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null", true)]
    [InlineData("Other.Hello, Other, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null", false)]
    public void PluginTypeCheck_TypeByItsName_MustBeInThePackagesAssembly(string type, bool refused)
    {
        using var source = new TempSource();
        const string assembly = "Acme, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null";
        source.Manifest(StepRoot + $"<RootComponent type=\"91\" schemaName=\"{assembly}\" behavior=\"0\" />")
            .Add("PluginAssemblies/Acme-1/Acme.dll", "dll")
            .Add("PluginAssemblies/Acme-1/Acme.dll.data.xml", $"<PluginAssembly FullName=\"{assembly}\"><FileName>/PluginAssemblies/Acme-1/Acme.dll</FileName><PluginTypes><PluginType AssemblyQualifiedName=\"Acme.Hello, {assembly}\" /></PluginTypes></PluginAssembly>")
            .Add("SdkMessageProcessingSteps/a.xml", Step($"<PluginTypeName>{type}</PluginTypeName>"));

        if (refused)
            Refuses(source, PluginTypeCheck.Code, "Acme.Gone", "SdkMessageProcessingSteps/a.xml");
        else
            Packing.Run(source);
    }

    [Fact]
    public void StepMessageCheck_MessageOfANamedOtherSolution_IsFine()
    {
        using var source = new TempSource();
        source.Manifest(StepRoot, "<MissingDependency><Required type=\"customapi\" id.uniquename=\"smp_Base\" /></MissingDependency>")
            .Add("SdkMessageProcessingSteps/a.xml", Step("<PluginTypeExportKey>00</PluginTypeExportKey>", "<SdkMessageName>smp_Base</SdkMessageName>"));

        Packing.Run(source);
    }

    [Fact]
    public void PluginTypeCheck_CustomApiOfAMissingType_IsRefused()
    {
        using var source = new TempSource();
        source.Add("customapis/smp_Do/customapi.xml", $"<customapi uniquename=\"smp_Do\"><plugintypeid><plugintypeexportkey>{Id}</plugintypeexportkey></plugintypeid></customapi>");

        Refuses(source, PluginTypeCheck.Code, "smp_Do", "customapis/smp_Do/customapi.xml");
    }

    [Fact]
    public void StepMessageCheck_OwnMessageWithoutItsApi_IsRefused()
    {
        using var source = new TempSource();
        source.Manifest(StepRoot).Add("SdkMessageProcessingSteps/a.xml", Step("<PluginTypeExportKey>00</PluginTypeExportKey>", "<SdkMessageName>smp_Gone</SdkMessageName>"));

        Refuses(source, StepMessageCheck.Code, "smp_Gone", "SdkMessageProcessingSteps/a.xml");
    }

    [Fact]
    public void EndpointReferenceCheck_EndpointNobodyBrings_IsRefused()
    {
        using var source = new TempSource();
        source.Manifest(StepRoot).Add("SdkMessageProcessingSteps/a.xml", Step($"<PluginTypeExportKey>00</PluginTypeExportKey><EventHandler>{{{Id}}}</EventHandler>"));

        Refuses(source, EndpointReferenceCheck.Code, Id, "SdkMessageProcessingSteps/a.xml");
    }

    [Fact]
    public void RootComponentCheck_ListAndSource_MustAgree()
    {
        using var source = new TempSource();
        source.Manifest("<RootComponent type=\"9\" schemaName=\"smp_gone\" behavior=\"0\" />").Add("OptionSets/smp_choice.xml", "<optionset Name=\"smp_choice\" />");

        var messages = Packing.Refusals(source).Select(finding => finding.Message).ToList();

        Assert.Contains(messages, message => message.Contains("smp_choice", StringComparison.Ordinal) && message.Contains("missing from RootComponents (type 9)", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("smp_gone", StringComparison.Ordinal) && message.Contains("not in the source", StringComparison.Ordinal));
    }

    [Fact]
    public void RootComponentCheck_SameComponentTwice_IsRefused()
    {
        using var source = new TempSource();
        const string root = "<RootComponent type=\"9\" schemaName=\"smp_choice\" behavior=\"0\" />";
        source.Manifest(root + root).Add("OptionSets/smp_choice.xml", "<optionset Name=\"smp_choice\" />");

        Refuses(source, RootComponentCheck.Code, "2 times", "Other/Solution.xml");
    }

    [Theory]
    [InlineData("380")]
    [InlineData("10421")]
    public void FrameworkRootCheck_FrameworkKind_IsRefused(string type)
    {
        using var source = new TempSource();
        source.Manifest($"<RootComponent type=\"{type}\" schemaName=\"smp_Url\" behavior=\"0\" />");

        Refuses(source, FrameworkRootCheck.Code, "never listed", "Other/Solution.xml");
    }

    [Fact]
    public void CustomApiCheck_FolderAndContents_MustAgree()
    {
        using var source = new TempSource();
        source.Add("customapis/smp_Do/customapi.xml", "<customapi uniquename=\"smp_Other\" />");
        Refuses(source, CustomApiCheck.Code, "'smp_Other'", "customapis/smp_Do/customapi.xml");

        source.Add("customapis/smp_Do/customapi.xml", "<customapi uniquename=\"smp_Do\" />")
            .Add("customapis/smp_Do/customapiresponseproperties/A/customapiresponseproperty.xml", "<customapiresponseproperty uniquename=\"A\"><isoptional>0</isoptional></customapiresponseproperty>");
        Refuses(source, CustomApiCheck.Code, "isoptional", "customapis/smp_Do/customapiresponseproperties/A/customapiresponseproperty.xml");
    }

    [Theory]
    [InlineData("smp_Other", "100000000", "", "'smp_Other'")]
    [InlineData("smp_Url", "100000009", "", "100000009")]
    [InlineData("smp_Url", "100000005", "hunter2", "Key Vault")]
    public void EnvironmentVariableCheck_BadDefinition_IsRefused(string name, string type, string value, string says)
    {
        using var source = new TempSource();
        const string file = "environmentvariabledefinitions/smp_Url/environmentvariabledefinition.xml";
        source.Add(file, $"<environmentvariabledefinition schemaname=\"{name}\"><defaultvalue>{value}</defaultvalue><type>{type}</type></environmentvariabledefinition>");

        Refuses(source, EnvironmentVariableCheck.Code, says, file);
    }

    [Fact]
    public void UniqueIdCheck_SameIdTwice_NamesBothFiles()
    {
        using var source = new TempSource();
        source.Manifest(StepRoot)
            .Add("SdkMessageProcessingSteps/a.xml", Step("<PluginTypeExportKey>00</PluginTypeExportKey>"))
            .Add("SdkMessageProcessingSteps/b.xml", Step("<PluginTypeExportKey>00</PluginTypeExportKey>", "<SdkMessageId>9ebdbb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId>"));

        Refuses(source, UniqueIdCheck.Code, "SdkMessageProcessingSteps/a.xml", "SdkMessageProcessingSteps/b.xml");
    }

    [Fact]
    public void UniqueIdCheck_SameColumnSecurityProfileTwice_IsRefused()
    {
        using var source = new TempSource();
        const string profile = $"<FieldSecurityProfile fieldsecurityprofileid=\"{{{Id}}}\" name=\"P\" />";

        Assert.Contains(Found(source.Add("Other/FieldSecurityProfiles.xml", $"<FieldSecurityProfiles>{profile}{profile}</FieldSecurityProfiles>")), finding => finding.Code == UniqueIdCheck.Code);
    }

    [Theory]
    [InlineData("<optionsets><optionset Name=\"smp_a\" /><optionset Name=\"SMP_A\" /></optionsets>", "smp_a")]
    [InlineData("<EntityRelationships><EntityRelationship Name=\"smp_r\" /><EntityRelationship Name=\"smp_r\" /></EntityRelationships>", "smp_r")]
    [InlineData("<connectionreferences><connectionreference connectionreferencelogicalname=\"smp_c\" /><connectionreference connectionreferencelogicalname=\"smp_c\" /></connectionreferences>", "smp_c")]
    [InlineData("<form><tabs><tab id=\"{1}\" /><tab id=\"{1}\" /></tabs></form>", "{1}")]
    [InlineData("<form><tabs><tab id=\"{1}\"><section id=\"{3}\" /></tab><tab id=\"{2}\"><section id=\"{3}\" /></tab></tabs></form>", "{3}")]
    [InlineData("<SiteMap><Area Id=\"a\" /><Area Id=\"A\" /></SiteMap>", "a")]
    [InlineData("<SiteMap><Area Id=\"a\"><Group Id=\"g\" /><Group Id=\"g\" /></Area></SiteMap>", "g")]
    [InlineData("<SiteMap><Area Id=\"a\"><Group Id=\"g\"><SubArea Id=\"s\" /><SubArea Id=\"s\" /></Group></Area></SiteMap>", "s")]
    public void UniqueNameCheck_SameNameTwice_IsRefused(string xml, string name)
    {
        var finding = Assert.Single(Named(xml));

        Assert.Equal(UniqueNameCheck.Code, finding.Code);
        Assert.Contains($" {name} is there 2 times", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<forms><form><tab id=\"{1}\" /></form><form><tab id=\"{1}\" /></form></forms>")]
    [InlineData("<form><tab><cell id=\"{1}\" /><cell id=\"{1}\" /></tab><tab /></form>")]
    [InlineData("<SiteMap><Area Id=\"a\"><Group Id=\"g\"><SubArea Id=\"s\" /></Group></Area><Area Id=\"b\"><Group Id=\"g\"><SubArea Id=\"s\" /></Group></Area></SiteMap>")]
    public void UniqueNameCheck_SameNameElsewhere_IsFine(string xml) => Assert.Empty(Named(xml));

    [Fact]
    public void RoleCheck_UnknownLevelOrPrivilegeTwice_IsRefused()
    {
        using var source = new TempSource();
        const string privileges = "<RolePrivilege name=\"prvReadA\" level=\"Everything\" /><RolePrivilege name=\"prvReadA\" level=\"Global\" />";
        source.Manifest($"<RootComponent type=\"20\" id=\"{{{Id}}}\" behavior=\"0\" />")
            .Add("Roles/Clerk.xml", $"<Role id=\"{{{Id}}}\" name=\"Clerk\"><RolePrivileges>{privileges}</RolePrivileges></Role>");

        var findings = Packing.Refusals(source);

        Assert.All(findings, finding => Assert.Equal(RoleCheck.Code, finding.Code));
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void OptionValueCheck_SameValueTwice_IsRefused()
    {
        using var source = new TempSource();
        source.Manifest("<RootComponent type=\"9\" schemaName=\"smp_choice\" behavior=\"0\" />")
            .Add("OptionSets/smp_choice.xml", "<optionset Name=\"smp_choice\"><options><option value=\"1\" /><option value=\"1\" /></options></optionset>");

        Refuses(source, OptionValueCheck.Code, "smp_choice", "OptionSets/smp_choice.xml");
    }

    private static IEnumerable<Finding> Named(string xml)
    {
        using var source = new TempSource();
        var content = PackageSource.Open(source.Root, [], managed: false);
        content.Customizations.Add(XElement.Parse(xml));
        return [.. new UniqueNameCheck().Check(new CheckContext(content))];
    }

    private static IEnumerable<Finding> Found(TempSource source) => PackageChecks.Check(new CheckContext(PackageSource.Open(source.Root, [], managed: false)));

    private static void Refuses(TempSource source, string code, string says, string file)
    {
        var finding = Packing.Refusal(source);
        Assert.Equal(code, finding.Code);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(file, finding.File, StringComparison.Ordinal);
    }

    private static string Step(string handler, string message = "<SdkMessageId>20bebb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId>")
        => $"<SdkMessageProcessingStep Name=\"Step\" SdkMessageProcessingStepId=\"{{{Id}}}\">{message}{handler}</SdkMessageProcessingStep>";
}
