using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>Least privilege: each role is enough for its work, and each of its privileges is needed for some of it.</summary>
public sealed class When_a_role_lacks_a_privilege
{
    public static TheoryData<string> Roles { get; } = [.. RoleWork.Of.Keys];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Should_be_refused_the_work_that_takes_it(string role)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false);
        stage.SetVariable("erp_MaximumAttempts", "1");
        var works = RoleWork.Of[role];
        var privileges = ((RetrieveRolePrivilegesRoleResponse)stage.Admin.Execute(new RetrieveRolePrivilegesRoleRequest { RoleId = stage.Single("role", "name", role).Id })).RolePrivileges;

        var holder = stage.User("Ulla User", role);
        foreach (var work in works) await work.Do(stage, holder);

        foreach (var privilege in privileges)
        {
            var name = (string)stage.Single("privilege", "privilegeid", privilege.PrivilegeId)["name"];
            var user = Holding(stage, $"All but {name}", privileges.Where(other => other != privilege));
            var needed = works.Where(work => work.Takes.Contains(name)).ToList();
            Assert.True(needed.Count > 0, $"Nothing that {role} is for takes {name}.");
            foreach (var work in needed) await RefusesAsync(stage, work, user, name);
        }
    }

    [Fact]
    public async Task Should_be_tried_with_every_role_of_the_solution()
    {
        await using var stage = await Stage.SetAsync(brokerUp: false);
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("name", ConditionOperator.BeginsWith, "ERP ");

        Assert.Equal(RoleWork.Of.Keys.Order(), stage.Admin.RetrieveMultiple(query).Entities.Select(role => (string)role["name"]).Order());
    }

    private static async Task RefusesAsync(Stage stage, RoleWork work, IOrganizationService user, string privilege)
    {
        var fault = await Assert.ThrowsAsync<FaultException<OrganizationServiceFault>>(() => work.Do(stage, user));

        // What a plug-in met is in the trace that the user is told the id of.
        var said = fault.Message.StartsWith("ERP-9001", StringComparison.Ordinal) ? Traces(stage).Single(trace => fault.Message.Contains(trace.Id, StringComparison.Ordinal)).Text : fault.Message;
        Assert.True(said.Contains(privilege, StringComparison.OrdinalIgnoreCase), $"{work.Name} without {privilege}: {said}");
    }

    private static IEnumerable<(string Id, string Text)> Traces(Stage stage)
        => stage.Admin.RetrieveMultiple(new QueryExpression("plugintracelog") { ColumnSet = new ColumnSet("correlationid", "messageblock") }).Entities
            .Select(trace => (trace["correlationid"].ToString()!, (string)trace["messageblock"]));

    private static IOrganizationService Holding(Stage stage, string role, IEnumerable<RolePrivilege> privileges)
    {
        var unit = new EntityReference("businessunit", ((WhoAmIResponse)stage.Admin.Execute(new WhoAmIRequest())).BusinessUnitId);
        var id = stage.Admin.Create(new Entity("role") { ["name"] = role, ["businessunitid"] = unit });
        stage.Admin.Execute(new AddPrivilegesRoleRequest { RoleId = id, Privileges = [.. privileges] });
        return stage.User("Ulla User", role);
    }
}
