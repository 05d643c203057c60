using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>Field security profiles and roles as a solution brings them.</summary>
public sealed class ImportedProfileTests
{
    private const string Profile = "{9fd67f9b-a669-f011-bec2-00224823101f}";
    private const string Guests = "contoso_guests";

    [Fact]
    public async Task A_profile_of_a_solution_counts_for_the_columns_that_the_solution_secures()
    {
        await using var test = new TestOrganization();
        var report = test.Organization.ImportSolution(Secured().Build());
        var people = new People(test);
        var user = people.User("User", null, people.Role(PrivilegeDepth.Global, "prvReadcontoso_Reservation", "prvWritecontoso_Reservation"));
        var id = test.Admin.Create(new Entity("contoso_reservation") { ["contoso_name"] = "A", [Guests] = 4 });

        Assert.Contains(report.Components, c => c is { Kind: "FieldSecurityProfile", Done: true });
        Assert.False(people.As(user).Retrieve("contoso_reservation", id, new ColumnSet(Guests)).Contains(Guests));
        test.Admin.Associate("fieldsecurityprofile", new Guid(Profile), new Relationship("systemuserprofiles_association"), [new EntityReference("systemuser", user)]);
        Assert.Equal(4, people.As(user).Retrieve("contoso_reservation", id, new ColumnSet(Guests))[Guests]);
        var fault = TestOrganization.Fault(() => people.As(user).Update(new Entity("contoso_reservation", id) { [Guests] = 5 }));
        Assert.Equal(PlatformErrorCodes.AttributePermissionUpdateIsMissingDuringUpdate, fault.ErrorCode);
    }

    [Fact]
    public async Task The_administrators_profile_lists_every_secured_column()
    {
        await using var test = new TestOrganization();

        test.Organization.ImportSolution(Secured().Build());
        Assert.Equal([$"contoso_reservation.{Guests}"], Listed(test));
        test.Organization.ImportSolution(SampleTables.Reservation().Build());
        Assert.Empty(Listed(test));
    }

    [Fact]
    public async Task A_role_of_a_solution_comes_into_every_business_unit()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var unit = people.BusinessUnit("Unit");
        var role = Guid.NewGuid();
        var privileges = "<RolePrivilege name=\"prvReadAccount\" level=\"Local\" /><RolePrivilege name=\"prvReadOrder\" level=\"Basic\" />";

        var report = test.Organization.ImportSolution(new SolutionBuilder().Node($"<Roles><Role id=\"{{{role}}}\" name=\"Tester\"><RolePrivileges>{privileges}</RolePrivileges></Role></Roles>").Build());

        Assert.DoesNotContain(report.Components, c => !c.Done);
        var user = people.User("User", unit, role);
        people.AccountOf(people.User("Beside", unit, role), "Beside");
        Assert.Equal(["Beside"], people.Sees(user));
    }

    private static SolutionBuilder Secured()
    {
        var builder = SampleTables.Reservation(xml =>
        {
            var at = xml.IndexOf("PhysicalName=\"contoso_Guests\"", StringComparison.Ordinal);
            var flag = xml.IndexOf("<IsSecured>0", at, StringComparison.Ordinal);
            return xml[..flag] + "<IsSecured>1" + xml[(flag + "<IsSecured>0".Length)..];
        });
        return builder.Node(
            $"<FieldSecurityProfiles><FieldSecurityProfile name=\"Guests\" fieldsecurityprofileid=\"{Profile}\"><FieldPermissions><FieldPermission><EntityName>contoso_reservation</EntityName>"
            + $"<AttributeName>{Guests}</AttributeName><CanRead>4</CanRead><CanUpdate>0</CanUpdate><CanCreate>0</CanCreate></FieldPermission></FieldPermissions></FieldSecurityProfile></FieldSecurityProfiles>");
    }

    private static string[] Listed(TestOrganization test)
    {
        var query = new QueryExpression("fieldpermission") { ColumnSet = new ColumnSet("entityname", "attributelogicalname") };
        query.Criteria.AddCondition("fieldsecurityprofileid", ConditionOperator.Equal, new Guid("572329c1-a042-4e22-be47-367c6374ea45"));
        return [.. test.Admin.RetrieveMultiple(query).Entities.Select(p => $"{p["entityname"]}.{p["attributelogicalname"]}")];
    }
}
