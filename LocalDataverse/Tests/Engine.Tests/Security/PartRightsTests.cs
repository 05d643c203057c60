using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>Parts are read and changed by whoever may read and change the row they are parts of.</summary>
public sealed class PartRightsTests : IAsyncLifetime
{
    private readonly TestOrganization _test = new();
    private readonly Guid _bea;
    private readonly Guid _mail;
    private readonly Guid _attachment;

    public PartRightsTests()
    {
        _bea = _test.Organization.CreateUser("Bea Basic", "Basic User");
        _mail = _test.Admin.Create(new Entity("email") { ["subject"] = "Secret" });
        _attachment = _test.Admin.Create(Attachment(_mail, "secret.txt"));
    }

    private IOrganizationService Bea => _test.Organization.CreateService(_bea);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void TheAttachmentsOfOthersMails_AreNeitherReadNorChanged()
    {
        var mine = Bea.Create(Attachment(Bea.Create(new Entity("email") { ["subject"] = "Mine" }), "mine.txt"));
        var row = new EntityReference("activitymimeattachment", _attachment);

        Assert.Equal([mine], Sees());
        foreach (var call in new Action[]
        {
            () => Bea.Retrieve("activitymimeattachment", _attachment, new ColumnSet("body")),
            () => Bea.Update(new Entity("activitymimeattachment", _attachment) { ["filename"] = "x.txt" }),
            () => Bea.Delete("activitymimeattachment", _attachment),
            () => Bea.Execute(new InitializeAttachmentBlocksDownloadRequest { Target = row }),
        })
        {
            Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(call).ErrorCode);
        }
        Assert.Equal(AccessRights.None, Rights(row));
        Bea.Update(new Entity("activitymimeattachment", mine) { ["filename"] = "renamed.txt" });
        Bea.Delete("activitymimeattachment", mine);
        Assert.Equal(_attachment, _test.Rows("activitymimeattachment").Single().Id);
    }

    [Fact]
    public void AMailThatIsShared_SharesItsAttachments()
    {
        _test.Admin.Execute(new GrantAccessRequest
        {
            Target = new EntityReference("email", _mail),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", _bea), AccessMask = AccessRights.ReadAccess },
        });

        Assert.Equal([_attachment], Sees());
        Assert.Equal("secret.txt", Bea.Retrieve("activitymimeattachment", _attachment, new ColumnSet("filename"))["filename"]);
        Assert.Equal(AccessRights.ReadAccess, Rights(new EntityReference("activitymimeattachment", _attachment)));
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Bea.Delete("activitymimeattachment", _attachment)).ErrorCode);
    }

    [Fact]
    public void AnAddress_IsThatOfTheRowOfItsTable()
    {
        var account = _test.CreateAccount();
        var address = _test.Admin.Create(new Entity("customeraddress") { ["parentid"] = new EntityReference("account", account), ["name"] = "Hidden" });
        Bea.Create(new Entity("contact", account) { ["lastname"] = "Of the same id" });
        var query = new QueryExpression("customeraddress");

        Assert.Empty(Bea.RetrieveMultiple(query).Entities);
        Assert.Equal([address], _test.Admin.RetrieveMultiple(query).Entities.Select(a => a.Id));
    }

    private static Entity Attachment(Guid mail, string name) => new("activitymimeattachment")
    {
        ["objectid"] = new EntityReference("email", mail),
        ["objecttypecode"] = "email",
        ["filename"] = name,
        ["body"] = Convert.ToBase64String("text"u8),
    };

    private Guid[] Sees() => [.. Bea.RetrieveMultiple(new QueryExpression("activitymimeattachment")).Entities.Select(a => a.Id)];

    private AccessRights Rights(EntityReference row) => ((RetrievePrincipalAccessResponse)_test.Admin.Execute(
        new RetrievePrincipalAccessRequest { Target = row, Principal = new EntityReference("systemuser", _bea) })).AccessRights;
}
