using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>Short words for business units, roles, users and teams, made as an administrator makes them.</summary>
internal sealed class People
{
    private readonly TestOrganization _test;

    public People(TestOrganization test)
    {
        _test = test;
        Root = test.Rows("businessunit", "parentbusinessunitid").Single(b => !b.Contains("parentbusinessunitid")).Id;
    }

    /// <summary>The root business unit.</summary>
    public Guid Root { get; }

    public Guid BusinessUnit(string name, Guid? parent = null) =>
        _test.Admin.Create(new Entity("businessunit") { ["name"] = name, ["parentbusinessunitid"] = new EntityReference("businessunit", parent ?? Root) });

    /// <summary>A role of the root business unit with privileges of one depth.</summary>
    public Guid Role(PrivilegeDepth depth, params string[] privileges)
    {
        var role = _test.Admin.Create(new Entity("role") { ["name"] = $"Role {Guid.NewGuid()}" });
        Add(role, depth, privileges);
        return role;
    }

    public void Add(Guid role, PrivilegeDepth depth, params string[] privileges) =>
        _test.Admin.Execute(new AddPrivilegesRoleRequest { RoleId = role, Privileges = [.. privileges.Select(p => new RolePrivilege(depth, PrivilegeId(p), Guid.Empty))] });

    public Guid PrivilegeId(string name) => _test.Rows("privilege", "name").Single(p => p.GetAttributeValue<string>("name") == name).Id;

    /// <summary>The copy of a role that users of a business unit can have.</summary>
    public Guid Copy(Guid role, Guid businessUnit) => _test.Rows("role", "parentrootroleid", "businessunitid").Single(r =>
        r.GetAttributeValue<EntityReference>("parentrootroleid").Id == role && r.GetAttributeValue<EntityReference>("businessunitid").Id == businessUnit).Id;

    public Guid User(string name, Guid? businessUnit, params Guid[] roles)
    {
        var unit = businessUnit ?? Root;
        var id = _test.Admin.Create(new Entity("systemuser")
        {
            ["lastname"] = name,
            ["domainname"] = name,
            ["businessunitid"] = new EntityReference("businessunit", unit),
            ["azureactivedirectoryobjectid"] = Guid.NewGuid(),
        });
        if (roles.Length > 0) _test.Admin.Associate("systemuser", id, new Relationship("systemuserroles_association"), References("role", [.. roles.Select(r => Copy(r, unit))]));
        return id;
    }

    public Guid Team(string name, Guid? businessUnit, Guid[] roles, params Guid[] members)
    {
        var unit = businessUnit ?? Root;
        var id = _test.Admin.Create(new Entity("team") { ["name"] = name, ["businessunitid"] = new EntityReference("businessunit", unit) });
        if (roles.Length > 0) _test.Admin.Associate("team", id, new Relationship("teamroles_association"), References("role", [.. roles.Select(r => Copy(r, unit))]));
        if (members.Length > 0) _test.Admin.Execute(new AddMembersTeamRequest { TeamId = id, MemberIds = members });
        return id;
    }

    public IOrganizationService As(Guid user) => _test.Organization.CreateService(user);

    /// <summary>An account of an owner.</summary>
    public Guid AccountOf(Guid owner, string name = "Contoso") => _test.Admin.Create(new Entity("account") { ["name"] = name, ["ownerid"] = new EntityReference("systemuser", owner) });

    /// <summary>The names of the accounts a user sees, in their order.</summary>
    public string[] Sees(Guid user)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        return [.. As(user).RetrieveMultiple(query).Entities.Select(a => a.GetAttributeValue<string>("name"))];
    }

    private static EntityReferenceCollection References(string table, Guid[] ids) => new(ids.Select(id => new EntityReference(table, id)).ToList());
}
