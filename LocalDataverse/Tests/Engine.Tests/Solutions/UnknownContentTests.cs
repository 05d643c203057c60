using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>What exports of other organisations and other years hold: it is imported, updated and exported, and each thing that isn't supported is named.</summary>
public sealed class UnknownContentTests
{
    private const string Rules = "<appaction_appactionrule_classicrulesset><appaction_appactionrule_classicrules appactionid.uniquename=\"tst_a\" appactionruleid.uniquename=\"rule_1\"><iscustomizable>1</iscustomizable></appaction_appactionrule_classicrules><appaction_appactionrule_classicrules appactionid.uniquename=\"tst_a\" appactionruleid.uniquename=\"rule_2\"><iscustomizable>1</iscustomizable></appaction_appactionrule_classicrules></appaction_appactionrule_classicrulesset>";

    [Theory]
    [InlineData(Rules, "appaction_appactionrule_classicrules", 2)]
    [InlineData("<Templates><EmailTemplates><EmailTemplate><TemplateId>{31111111-0000-0000-0000-000000000001}</TemplateId><Name>Hello</Name></EmailTemplate><EmailTemplate><TemplateId>{31111111-0000-0000-0000-000000000002}</TemplateId><Name>Goodbye</Name></EmailTemplate></EmailTemplates></Templates>", "EmailTemplate", 2)]
    [InlineData("<Reports><Report><ReportId>{31111111-0000-0000-0000-000000000003}</ReportId><Name>Sales</Name></Report></Reports>", "Report", 1)]
    [InlineData("<SLAs><SLA Name=\"Gold\" SLAId=\"{31111111-0000-0000-0000-000000000004}\" /></SLAs>", "SLA", 1)]
    [InlineData("<RelationshipRoles><RelationshipRole><relationshiproleid>{31111111-0000-0000-0000-000000000005}</relationshiproleid><name>Manager</name><RelationshipRoleMap><relationshiprolemapid>{31111111-0000-0000-0000-000000000006}</relationshiprolemapid></RelationshipRoleMap></RelationshipRole></RelationshipRoles>", "RelationshipRole", 1)]
    [InlineData("<EntityAnalyticsConfigs><EntityAnalyticsConfig><parententitylogicalname>account</parententitylogicalname><isenabledforadls>1</isenabledforadls></EntityAnalyticsConfig></EntityAnalyticsConfigs>", "EntityAnalyticsConfig", 1)]
    [InlineData("<msdyn_dataflows><msdyn_dataflow msdyn_dataflowid=\"31111111-0000-0000-0000-000000000007\"><msdyn_name>Contacts</msdyn_name></msdyn_dataflow></msdyn_dataflows>", "msdyn_dataflow", 1)]
    [InlineData("<IsvConfig><configuration version=\"3.0.0000.0\"><Root /></configuration></IsvConfig>", "configuration", 1)]
    public void A_node_that_is_not_known_is_named_and_kept(string node, string kind, int count)
    {
        using var store = new TestStore();
        SolutionBuilder Build(string version) => new SolutionBuilder { Version = version }.Node(node);
        var report = Build("1.0").ImportInto(store);
        Assert.Equal(count, report.Components.Count(c => c.Kind == kind && !c.Done));
        Assert.Equal(report.Components.Count(c => !c.Done), Build("1.1").ImportInto(store).Components.Count(c => !c.Done));
        var exported = ((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" })).ExportSolutionFile;
        using var other = new TestStore();
        Assert.Equal(count, other.Organization.ImportSolution(new MemoryStream(exported)).Components.Count(c => c.Kind == kind && !c.Done));
    }

    [Fact]
    public void A_part_of_a_table_that_is_not_known_is_named_and_kept()
    {
        const string Rules = "<HierarchyRules><HierarchyRule><hierarchyruleid>{31111111-0000-0000-0000-000000000009}</hierarchyruleid><name>Tree</name></HierarchyRule></HierarchyRules>";
        using var store = new TestStore();
        var report = new SolutionBuilder().Node($"<Entities>{WholeSolution.Thing().Replace("<RibbonDiffXml />", Rules + "<RibbonDiffXml />", StringComparison.Ordinal)}</Entities>").Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        Assert.Contains(report.Components, c => c is { Kind: "HierarchyRules", Name: "tst_thing", Done: false });

        using var other = new TestStore();
        var again = other.Organization.ImportSolution(new MemoryStream(((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" })).ExportSolutionFile));

        Assert.Contains(again.Components, c => c is { Kind: "HierarchyRules", Name: "tst_thing", Done: false });
    }

    [Theory]
    [InlineData("bots/tst_bot/bot.xml")]
    [InlineData("botcomponents/tst_bot.topic.Greeting/botcomponent.xml")]
    [InlineData("aiplugins/tst_ai/aiplugin.xml")]
    [InlineData("appactions/tst_action/appaction.xml")]
    [InlineData("desktopflowbinaries/31111111-0000-0000-0000-000000000001/desktopflowbinary.xml")]
    [InlineData("Assets/botcomponent_workflowset.xml")]
    public void A_folder_that_is_not_known_is_named_and_kept(string file)
    {
        using var store = new TestStore();
        var report = new SolutionBuilder().File(file, "<x><iscustomizable>1</iscustomizable></x>").ImportInto(store);
        Assert.Single(report.Components, c => !c.Done);
        var exported = ((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" })).ExportSolutionFile;
        using var other = new TestStore();
        Assert.Equal(report.Components, other.Organization.ImportSolution(new MemoryStream(exported)).Components);
    }

    [Fact]
    public void A_part_of_a_table_that_is_not_known_is_named()
    {
        var table = WholeSolution.Thing().Replace("<RibbonDiffXml />", "<RibbonDiffXml /><CustomControlDefaultConfigs><CustomControlDefaultConfig><PrimaryEntityTypeCode>10001</PrimaryEntityTypeCode></CustomControlDefaultConfig></CustomControlDefaultConfigs>", StringComparison.Ordinal);
        var report = new SolutionBuilder().Node($"<Entities>{table}</Entities>").ImportIntoNew();
        Assert.Equal(("CustomControlDefaultConfigs", "tst_thing"), report.Components.Where(c => !c.Done).Select(c => (c.Kind, c.Name)).Single());
    }

    [Fact]
    public void The_image_of_a_row_is_the_one_that_the_solution_says()
    {
        using var store = new TestStore();
        var table = WholeSolution.Thing(WholeSolution.Attribute("tst_back", "image") + WholeSolution.Attribute("tst_front", "image"));
        var report = new SolutionBuilder().Node($"<Entities>{table}</Entities>")
            .Node("<EntityImageConfigs><EntityImageConfig><parententitylogicalname>tst_thing</parententitylogicalname><primaryimageattribute>tst_front</primaryimageattribute></EntityImageConfig></EntityImageConfigs>")
            .Node("<AttributeImageConfigs><AttributeImageConfig><attributelogicalname>tst_front</attributelogicalname><parententitylogicalname>tst_thing</parententitylogicalname><canstorefullimage>1</canstorefullimage></AttributeImageConfig></AttributeImageConfigs>")
            .Root(1, "schemaName=\"tst_thing\"").ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal("tst_front", ((RetrieveEntityResponse)store.Admin.Execute(new RetrieveEntityRequest { LogicalName = "tst_thing", EntityFilters = EntityFilters.Entity })).EntityMetadata.PrimaryImageAttribute);
    }

    [Fact]
    public void Two_versions_of_an_assembly_are_two_assemblies()
    {
        using var store = new TestStore();
        var (first, second) = (new Guid("31111111-0000-0000-0000-000000000011"), new Guid("31111111-0000-0000-0000-000000000012"));
        static string Inner(string node) => node.Replace("<SolutionPluginAssemblies>", "", StringComparison.Ordinal).Replace("</SolutionPluginAssemblies>", "", StringComparison.Ordinal);
        SolutionBuilder Build(string version) => new SolutionBuilder { Version = version }
            .Node($"<SolutionPluginAssemblies>{Inner(TestAssembly.Node("Acme", "1.0.0.0", first, ("Acme.Hello", first)))}{Inner(TestAssembly.Node("Acme", "2.0.0.0", second, ("Acme.Hello", second)))}</SolutionPluginAssemblies>")
            .Node(WholeSolution.Step("account", "name", $"<PluginTypeName>Acme.Hello, {TestAssembly.FullName("Acme", "2.0.0.0")}</PluginTypeName>"))
            .File($"PluginAssemblies/Acme-{first}/Acme.dll", TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"))
            .File($"PluginAssemblies/Acme-{second}/Acme.dll", TestAssembly.Build("Acme", "2.0.0.0", "Acme.Hello"));
        Build("1.0").ImportInto(store);
        Build("1.1").ImportInto(store);
        Assert.Equal(["1.0.0.0", "2.0.0.0"], store.Table("pluginassembly").Select(a => (string)a["version"]).Order(StringComparer.Ordinal));
        Assert.Equal(second, store.Table("sdkmessageprocessingstep").Single().GetAttributeValue<EntityReference>("eventhandler").Id);
    }

    [Fact]
    public void A_newer_build_of_a_registered_assembly_is_taken()
    {
        using var store = new TestStore();
        var report = new SolutionBuilder().Node(TestAssembly.Node("Acme", "1.0.0.0", WholeSolution.AssemblyId, ("Acme.Hello", WholeSolution.TypeId)))
            .File($"PluginAssemblies/Acme-{WholeSolution.AssemblyId}/Acme.dll", TestAssembly.Build("Acme", "1.0.7.2", "Acme.Hello"))
            .Root(91, $"id=\"{{{WholeSolution.AssemblyId}}}\" schemaName=\"{TestAssembly.FullName("Acme", "1.0.0.0")}\"").ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal("1.0.7.2", store.Table("pluginassembly").Single()["version"]);
    }

    [Fact]
    public void A_step_whose_message_has_an_unknown_id_is_found_by_its_name()
    {
        using var store = new TestStore();
        var step = WholeSolution.Step("account", "").Replace("20bebb1b", "00bebb1b", StringComparison.Ordinal).Replace("Update of account", "Associate of any Entity", StringComparison.Ordinal).Replace("<PrimaryEntity>account</PrimaryEntity>", "", StringComparison.Ordinal);
        step = Regex.Replace(step, "<SdkMessageProcessingStepImages>.*</SdkMessageProcessingStepImages>", "");
        var report = new SolutionBuilder().Node(WholeSolution.Assembly).Node(step).File($"PluginAssemblies/Acme-{WholeSolution.AssemblyId}/Acme.dll", TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello")).ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal(store.Single("sdkmessage", "name", "Associate").Id, store.Table("sdkmessageprocessingstep").Single().GetAttributeValue<EntityReference>("sdkmessageid").Id);
    }

    [Fact]
    public void A_value_of_an_environment_variable_may_stand_in_a_list()
    {
        using var store = new TestStore();
        new SolutionBuilder().File("environmentvariabledefinitions/tst_Url/environmentvariabledefinition.xml", WholeSolution.Variable)
            .File("environmentvariabledefinitions/tst_Url/environmentvariablevalues.json", """{"environmentvariablevalues":{"environmentvariablevalue":[{"iscustomizable":"1","value":"http://here"}]}}""").ImportInto(store);
        Assert.Equal("http://here", store.Table("environmentvariablevalue").Single()["value"]);
    }
}
