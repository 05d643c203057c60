using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

public sealed class CustomApiImportTests
{
    private const string Api = "<customapi uniquename=\"tst_Ask\"><allowedcustomprocessingsteptype>1</allowedcustomprocessingsteptype><bindingtype>0</bindingtype><description default=\"d\"><label description=\"d\" languagecode=\"1033\" /></description><displayname default=\"Ask\"><label description=\"Ask\" languagecode=\"1033\" /></displayname><isfunction>0</isfunction><isprivate>0</isprivate><name>Ask</name><plugintypeid /><workflowsdkstepenabled>0</workflowsdkstepenabled></customapi>";
    private const string Parameter = "<customapirequestparameter uniquename=\"Count\"><description default=\"d\" /><displayname default=\"Count\" /><iscustomizable>0</iscustomizable><isoptional>1</isoptional><name>tst_Ask.Count</name><type>7</type></customapirequestparameter>";
    private const string Property = "<customapiresponseproperty uniquename=\"Answer\"><description default=\"d\" /><displayname default=\"Answer\" /><name>tst_Ask.Answer</name><type>10</type></customapiresponseproperty>";

    [Fact]
    public void A_custom_api_comes_with_message_parameters_and_properties()
    {
        using var store = new TestStore();
        var report = With().ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var api = store.Table("customapi").Single();
        var message = store.Single("sdkmessage", "name", "tst_Ask");
        Assert.Equal(message.Id, api.GetAttributeValue<EntityReference>("sdkmessageid").Id);
        Assert.Equal("Ask", api["displayname"]);
        Assert.Equal(1, api.GetAttributeValue<OptionSetValue>("allowedcustomprocessingsteptype").Value);
        Assert.Equal(store.Organization.AdministratorId, api.GetAttributeValue<EntityReference>("ownerid").Id);
        var parameter = store.Table("customapirequestparameter").Single();
        Assert.Equal((api.Id, true, 7), (parameter.GetAttributeValue<EntityReference>("customapiid").Id, parameter.GetAttributeValue<bool>("isoptional"), parameter.GetAttributeValue<OptionSetValue>("type").Value));
        Assert.Equal("Answer", store.Table("customapiresponseproperty").Single()["uniquename"]);
    }

    [Fact]
    public void A_second_import_keeps_ids()
    {
        using var store = new TestStore();
        With().ImportInto(store);
        var id = store.Table("customapi").Single().Id;
        With().ImportInto(store);
        Assert.Equal(id, store.Table("customapi").Single().Id);
        Assert.Single(store.Table("customapirequestparameter"));
        Assert.Single(store.Table("sdkmessage", "name", "tst_Ask"));
    }

    [Fact]
    public void A_real_managed_solution_with_a_custom_api()
    {
        static string Sample(string name) => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Solutions", "Samples", "IsSystemAdmin", name));
        // The real assembly is signed and isn't part of the sample: one of the same class names takes its place.
        var customizations = Sample("customizations.xml").Replace("a3200e286681d8ab", "null", StringComparison.Ordinal);
        var zip = SolutionBuilder.Zip(
        [
            ("customizations.xml", System.Text.Encoding.UTF8.GetBytes(customizations)),
            ("solution.xml", System.Text.Encoding.UTF8.GetBytes(Sample("solution.xml").Replace("a3200e286681d8ab", "null", StringComparison.Ordinal))),
            ("customapis/sample_IsSystemAdmin/customapi.xml", System.Text.Encoding.UTF8.GetBytes(Sample("customapi.xml"))),
            ("customapis/sample_IsSystemAdmin/customapiresponseproperties/HasRole/customapiresponseproperty.xml", System.Text.Encoding.UTF8.GetBytes(Sample("HasRole.xml"))),
            ("PluginAssemblies/IsSystemAdminCustomAPI-F422A5E8-69FD-46FF-92AD-4B0526120859/IsSystemAdminCustomAPI.dll", TestAssembly.Build("IsSystemAdminCustomAPI", "1.0.0.0", "PowerApps.Samples.IsSystemAdmin")),
            ("[Content_Types].xml", "<Types xmlns=\"x\"><Default Extension=\"xml\" ContentType=\"a\"/><Default Extension=\"dll\" ContentType=\"a\"/></Types>"u8.ToArray()),
        ]);
        using var store = new TestStore();
        var report = store.Organization.ImportSolution(zip);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.True(report.Managed);
        Assert.Equal(new Guid("c8f654a5-0715-47a7-b677-c8185147e304"), store.Table("customapi").Single().GetAttributeValue<EntityReference>("plugintypeid").Id);
        Assert.True(store.Table("customapi").Single().GetAttributeValue<bool>("ismanaged"));
        Assert.Equal("systemuser", store.Single("sdkmessagefilter", "sdkmessageid", store.Single("sdkmessage", "name", "sample_IsSystemAdmin").Id)["primaryobjecttypecode"]);
    }

    [Theory]
    [InlineData("<isfunction>0", "<isfunction>0</isfunction><executeprivilegename>prvReadNothing</executeprivilegename><isfunction>0", "the privilege prvReadNothing")]
    [InlineData("<bindingtype>0", "<bindingtype>1", "names no boundentitylogicalname")]
    [InlineData("<bindingtype>0</bindingtype>", "<bindingtype>1</bindingtype><boundentitylogicalname>nothing</boundentitylogicalname>", "bound to the table nothing")]
    [InlineData("<bindingtype>0", "<bindingtype>9", "must be 0 to 2")]
    [InlineData("<plugintypeid />", "<plugintypeid><plugintypeexportkey>11111111-2222-0000-0000-000000000002</plugintypeexportkey></plugintypeid>", "is not resolvable")]
    [InlineData("uniquename=\"tst_Ask\"", "uniquename=\"tst_Other\"", "they must be the same")]
    public void A_custom_api_that_breaks_a_rule(string from, string to, string expected) => Refused(With(api: Api.Replace(from, to, StringComparison.Ordinal)), expected);

    [Fact]
    public void Isoptional_on_a_response_property() => Refused(With(property: Property.Replace("<type>", "<isoptional>0</isoptional><type>", StringComparison.Ordinal)), "only request parameters");

    [Fact]
    public void A_type_that_does_not_exist() => Refused(With(parameter: Parameter.Replace("<type>7", "<type>13", StringComparison.Ordinal)), "types are 0 to 12");

    [Fact]
    public void What_is_fixed_can_not_change()
    {
        using var store = new TestStore();
        With().ImportInto(store);
        var error = store.Refuses(() => With(parameter: Parameter.Replace("<type>7", "<type>10", StringComparison.Ordinal)).ImportInto(store));
        Assert.Contains("type of the request parameter tst_Ask.Count from '7' to '10'", error.Message, StringComparison.Ordinal);
    }

    private static SolutionBuilder With(string api = Api, string parameter = Parameter, string property = Property) => new SolutionBuilder()
        .File("customapis/tst_Ask/customapi.xml", api)
        .File("customapis/tst_Ask/customapirequestparameters/Count/customapirequestparameter.xml", parameter)
        .File("customapis/tst_Ask/customapiresponseproperties/Answer/customapiresponseproperty.xml", property);

    private static void Refused(SolutionBuilder builder, string expected)
    {
        using var store = new TestStore();
        var error = store.Refuses(() => builder.ImportInto(store));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}
