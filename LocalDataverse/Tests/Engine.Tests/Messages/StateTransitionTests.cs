using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>A table of a solution whose statuses follow each other as it says: Draft to Checked, Checked to Done, and from Done no way back.</summary>
public sealed class StateTransitionTests
{
    private const int Draft = 1, Done = 2, Checked = 3;

    [Fact]
    public async Task A_status_is_followed_by_those_it_names()
    {
        await using var test = Import();
        var id = test.Admin.Create(new Entity("tst_thing"));

        var skipped = TestOrganization.Fault(() => Set(test, id, 1, Done));
        Set(test, id, 0, Checked);
        Set(test, id, 0, Checked);
        Set(test, id, 1, Done);
        var back = TestOrganization.Fault(() => Set(test, id, 0, Draft));

        Assert.Equal(PlatformErrorCodes.InvalidStateCodeStatusCode, skipped.ErrorCode);
        Assert.Contains("from 1 to 2", skipped.Message, StringComparison.Ordinal);
        Assert.Contains("from 2 to 1", back.Message, StringComparison.Ordinal);
        Assert.Equal(Done, test.Rows("tst_thing", "statuscode").Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public async Task SetState_keeps_to_the_transitions_too()
    {
        await using var test = Import();
        var id = test.Admin.Create(new Entity("tst_thing"));

        Assert.Contains("from 1 to 2", TestOrganization.Fault(() => test.Admin.Execute(new SetStateRequest
        {
            EntityMoniker = new EntityReference("tst_thing", id),
            State = new OptionSetValue(1),
            Status = new OptionSetValue(Done),
        })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Active", Checked, true)]
    [InlineData("active", Draft, true)]
    [InlineData("Inactive", Done, false)]
    [InlineData("Inactive", Checked, false)]
    public async Task A_transition_can_be_asked_for(string state, int status, bool expected)
    {
        await using var test = Import();
        var id = test.Admin.Create(new Entity("tst_thing"));

        Assert.Equal(expected, ((IsValidStateTransitionResponse)test.Admin.Execute(new IsValidStateTransitionRequest { Entity = new EntityReference("tst_thing", id), NewState = state, NewStatus = status })).IsValid);
    }

    [Fact]
    public async Task A_state_that_is_not_there_is_named()
    {
        await using var test = Import();
        var id = test.Admin.Create(new Entity("tst_thing"));

        Assert.Contains("'Gone'", TestOrganization.Fault(() => test.Admin.Execute(new IsValidStateTransitionRequest { Entity = new EntityReference("tst_thing", id), NewState = "Gone", NewStatus = Draft })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_definition_tells_the_transitions()
    {
        await using var test = Import();

        var table = ((RetrieveEntityResponse)test.Admin.Execute(new RetrieveEntityRequest { LogicalName = "tst_thing", EntityFilters = EntityFilters.Attributes })).EntityMetadata;

        Assert.True(table.EnforceStateTransitions);
        var options = table.Attributes.OfType<StatusAttributeMetadata>().Single().OptionSet.Options.Cast<StatusOptionMetadata>();
        Assert.Contains("tostatusid=\"3\"", options.Single(o => o.Value == Draft).TransitionData, StringComparison.Ordinal);
        Assert.Null(options.Single(o => o.Value == Done).TransitionData);
    }

    private static void Set(TestOrganization test, Guid id, int state, int status) =>
        test.Admin.Update(new Entity("tst_thing", id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });

    private static TestOrganization Import()
    {
        static string Way(int from, int to) => $"&lt;allowedtransitions xmlns=&quot;http://schemas.microsoft.com/crm/2009/WebServices&quot;&gt;&lt;allowedtransition sourcestatusid=&quot;{from}&quot; tostatusid=&quot;{to}&quot; /&gt;&lt;/allowedtransitions&gt;";
        static string Label(string text) => $"<labels><label description=\"{text}\" languagecode=\"1033\" /></labels>";
        var test = new TestOrganization();
        using var zip = new SolutionBuilder().Node($"""
            <Entities><Entity><Name>tst_Thing</Name><EntityInfo><entity Name="tst_Thing"><EntitySetName>tst_things</EntitySetName><OwnershipTypeMask>OrgOwned</OwnershipTypeMask>
            <EnforceStateTransitions>1</EnforceStateTransitions><attributes>
            <attribute PhysicalName="tst_thingId"><Type>primarykey</Type><LogicalName>tst_thingid</LogicalName></attribute>
            <attribute PhysicalName="statecode"><Type>state</Type><LogicalName>statecode</LogicalName><optionset Name="tst_thing_statecode"><states>
            <state value="0" defaultstatus="1" invariantname="Active">{Label("Active")}</state><state value="1" defaultstatus="2" invariantname="Inactive">{Label("Inactive")}</state></states></optionset></attribute>
            <attribute PhysicalName="statuscode"><Type>status</Type><LogicalName>statuscode</LogicalName><optionset Name="tst_thing_statuscode"><statuses>
            <status value="1" state="0" TransitionData="{Way(1, 3)}">{Label("Draft")}</status><status value="2" state="1">{Label("Done")}</status>
            <status value="3" state="0" TransitionData="{Way(3, 2)}">{Label("Checked")}</status></statuses></optionset></attribute>
            </attributes></entity></EntityInfo></Entity></Entities>
            """).Build();
        test.Organization.ImportSolution(zip);
        return test;
    }
}
