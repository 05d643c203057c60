using System;
using System.Linq;
using System.ServiceModel;
using System.Text;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>Files of notes ("Use file data with attachment and note records", Microsoft Learn).</summary>
public sealed class NoteFileTests : IAsyncLifetime
{
    private readonly TestOrganization _test = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void ANoteWithAFile_TellsItsSize()
    {
        var id = _test.Admin.Create(Note("hello.txt", "Hello"));
        Assert.Equal((5, true), Told(id));

        _test.Admin.Update(new Entity("annotation", id) { ["documentbody"] = null });
        Assert.Equal((0, false), Told(id));
    }

    [Fact]
    public void AFile_IsSentAndReadInBlocks()
    {
        var note = new Entity("annotation") { ["subject"] = "Large", ["filename"] = "large.txt", ["mimetype"] = "text/plain" };
        var token = Begin(_test.Admin, note);
        var (second, first) = (Upload(token, "world"), Upload(token, "Hello "));

        var committed = Commit(note, token, first, second);

        var row = _test.Admin.Retrieve("annotation", committed.AnnotationId, new ColumnSet("subject", "documentbody", "filename"));
        Assert.Equal(11, committed.FileSizeInBytes);
        Assert.Equal(("Large", "large.txt", "Hello world"), (row["subject"], row["filename"], Encoding.UTF8.GetString(Convert.FromBase64String((string)row["documentbody"]))));
        var start = (InitializeAnnotationBlocksDownloadResponse)_test.Admin.Execute(new InitializeAnnotationBlocksDownloadRequest { Target = row.ToEntityReference() });
        Assert.Equal((11, "large.txt"), (start.FileSizeInBytes, start.FileName));
        Assert.Equal("world", Encoding.UTF8.GetString(((DownloadBlockResponse)_test.Admin.Execute(new DownloadBlockRequest { FileContinuationToken = start.FileContinuationToken, Offset = 6, BlockLength = 100 })).Data));
    }

    [Fact]
    public void AnUploadToANoteThatIsThere_ChangesIt()
    {
        var id = _test.Admin.Create(Note("a.txt", "old"));
        var note = new Entity("annotation") { ["annotationid"] = id, ["filename"] = "b.txt" };
        var token = Begin(_test.Admin, note);

        Assert.Equal(id, Commit(note, token, Upload(token, "newer")).AnnotationId);

        Assert.Equal((5, true), Told(id));
        Assert.Equal("b.txt", _test.Rows("annotation").Single()["filename"]);
    }

    [Fact]
    public void AFileThatIsTooLarge_IsRefusedByTheLengthOfItsText()
    {
        _test.Admin.Update(new Entity("organization", _test.Organization.Id) { ["maxuploadfilesize"] = 8 });

        _test.Admin.Create(Note("a.txt", "123456"));
        var fault = Fault(() => _test.Admin.Create(Note("a.txt", "1234567")));
        Assert.Equal((PlatformErrorCodes.AttachmentInvalidFileSize, "Attachment file size is too big."), (fault.ErrorCode, fault.Message));
        var note = new Entity("annotation") { ["filename"] = "a.txt" };
        var token = Begin(_test.Admin, note);
        var block = Upload(token, "123");
        Assert.Equal(PlatformErrorCodes.AttachmentInvalidFileSize, Fault(() => Upload(token, "4567")).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AttachmentInvalidFileSize, Fault(() => Commit(note, token, block, block, block)).ErrorCode);
        Assert.Single(_test.Rows("annotation"));
    }

    [Theory]
    [InlineData("run.exe")]
    [InlineData("picture.SVG")]
    public void ABlockedExtension_IsRefused(string name)
    {
        var fault = Fault(() => _test.Admin.Create(Note(name, "x")));

        Assert.Equal((PlatformErrorCodes.AttachmentBlocked, "The attachment is either not a valid type or is too large. It cannot be uploaded or downloaded."), (fault.ErrorCode, fault.Message));
        Assert.Equal(PlatformErrorCodes.AttachmentBlocked, Fault(() => Begin(_test.Admin, new Entity("annotation") { ["filename"] = name })).ErrorCode);
        _test.Admin.Update(new Entity("organization", _test.Organization.Id) { ["blockedattachments"] = "txt; doc" });
        _test.Admin.Create(Note(name, "x"));
        Assert.Equal(PlatformErrorCodes.AttachmentBlocked, Fault(() => _test.Admin.Create(Note("a.doc", "x"))).ErrorCode);
    }

    [Fact]
    public void MediaTypes_AreBlockedOrOnlySomeAllowed()
    {
        var organization = new Entity("organization", _test.Organization.Id) { ["blockedmimetypes"] = "image/svg+xml;text/plain" };
        _test.Admin.Update(organization);
        var blocked = Fault(() => _test.Admin.Create(Note("a.txt", "x")));
        Assert.Equal((PlatformErrorCodes.MimeTypeBlocked, "Operation not allowed as mime type text/plain is blocked."), (blocked.ErrorCode, blocked.Message));

        organization["allowedmimetypes"] = "text/plain";
        _test.Admin.Update(organization);
        _test.Admin.Create(Note("a.txt", "x"));
        var refused = Fault(() => _test.Admin.Create(new Entity("annotation") { ["filename"] = "a.bin", ["mimetype"] = "application/x" }));
        Assert.Equal((PlatformErrorCodes.MimeTypeNotInAllowedList, "Operation not allowed as mime type application/x is not in the allow list."), (refused.ErrorCode, refused.Message));
    }

    [Fact]
    public void AnAttachment_IsSentInBlocksAndGoesWithItsMail()
    {
        var mail = _test.Admin.Create(new Entity("email") { ["subject"] = "With a file" });
        var attachment = new Entity("activitymimeattachment") { ["objectid"] = new EntityReference("email", mail), ["objecttypecode"] = "email", ["filename"] = "a.txt", ["mimetype"] = "text/plain" };
        var token = ((InitializeAttachmentBlocksUploadResponse)_test.Admin.Execute(new InitializeAttachmentBlocksUploadRequest { Target = attachment })).FileContinuationToken;
        var block = Upload(token, "Hello");

        var done = (CommitAttachmentBlocksUploadResponse)_test.Admin.Execute(new CommitAttachmentBlocksUploadRequest { Target = attachment, BlockList = [block], FileContinuationToken = token });

        Assert.Equal(5, done.FileSizeInBytes);
        Assert.Equal(5, _test.Rows("activitymimeattachment").Single(r => r.Id == done.ActivityMimeAttachmentId)["filesize"]);
        var start = (InitializeAttachmentBlocksDownloadResponse)_test.Admin.Execute(new InitializeAttachmentBlocksDownloadRequest { Target = new EntityReference("activitymimeattachment", done.ActivityMimeAttachmentId) });
        Assert.Equal((5, "a.txt"), (start.FileSizeInBytes, start.FileName));
        attachment["attachmentid"] = new EntityReference("attachment", Guid.NewGuid());
        Assert.Contains("attachmentid", Fault(() => _test.Admin.Create(attachment)).Message, StringComparison.Ordinal);

        _test.Admin.Delete("email", mail);
        Assert.Empty(_test.Rows("activitymimeattachment"));
    }

    [Fact]
    public void ANote_GoesWithItsRow()
    {
        var account = _test.CreateAccount();
        var note = Note("a.txt", "x");
        note["objectid"] = new EntityReference("account", account);
        _test.Admin.Create(note);

        _test.Admin.Delete("account", account);

        Assert.Empty(_test.Rows("annotation"));
    }

    [Fact]
    public void WhatIsNoFile_IsRefused()
    {
        Assert.Contains("Base64", Fault(() => _test.Admin.Create(new Entity("annotation") { ["documentbody"] = "not base64!" })).Message, StringComparison.Ordinal);
        Assert.Contains("'account'", Fault(() => Begin(_test.Admin, new Entity("account"))).Message, StringComparison.Ordinal);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, Fault(() => _test.Admin.Execute(new InitializeAnnotationBlocksDownloadRequest { Target = new EntityReference("annotation", Guid.NewGuid()) })).ErrorCode);
    }

    [Fact]
    public void AFile_NeedsTheRightsToItsNote()
    {
        var id = _test.Admin.Create(Note("a.txt", "x"));
        var user = _test.Organization.CreateService(_test.Organization.CreateUser("Nobody"));
        var note = new Entity("annotation") { ["filename"] = "b.txt" };
        var basic = _test.Organization.CreateService(_test.Organization.CreateUser("Basic", "Basic User"));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, Fault(() => Begin(user, note)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, Fault(() => Begin(basic, new Entity("annotation", id) { ["filename"] = "b.txt" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, Fault(() => user.Execute(new InitializeAnnotationBlocksDownloadRequest { Target = new EntityReference("annotation", id) })).ErrorCode);
    }

    [Fact]
    public void ADownload_IsOfARowOfItsTable()
    {
        var id = _test.Admin.Create(Note("a.txt", "secret"));
        var user = _test.Organization.CreateService(_test.Organization.CreateUser("Basic", "Basic User"));
        var same = new EntityReference("account", user.Create(new Entity("account", id) { ["name"] = "Of the same id" }));

        foreach (var request in new OrganizationRequest[] { new InitializeAnnotationBlocksDownloadRequest { Target = same }, new InitializeAttachmentBlocksDownloadRequest { Target = same } })
        {
            var fault = Fault(() => user.Execute(request));
            Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
            Assert.Contains("not of 'account'", fault.Message, StringComparison.Ordinal);
        }
    }

    private static Entity Note(string name, string content) => new("annotation") { ["subject"] = "Note", ["filename"] = name, ["mimetype"] = "text/plain", ["documentbody"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(content)) };

    private static string Begin(IOrganizationService service, Entity note) => ((InitializeAnnotationBlocksUploadResponse)service.Execute(new InitializeAnnotationBlocksUploadRequest { Target = note })).FileContinuationToken;

    private static OrganizationServiceFault Fault(Action call) => Assert.Throws<FaultException<OrganizationServiceFault>>(call).Detail;

    private (int Size, bool IsDocument) Told(Guid id)
    {
        var row = _test.Admin.Retrieve("annotation", id, new ColumnSet("filesize", "isdocument"));
        return (row.GetAttributeValue<int>("filesize"), row.GetAttributeValue<bool>("isdocument"));
    }

    private string Upload(string token, string text)
    {
        var id = Convert.ToBase64String(Guid.NewGuid().ToByteArray());
        _test.Admin.Execute(new UploadBlockRequest { FileContinuationToken = token, BlockId = id, BlockData = Encoding.UTF8.GetBytes(text) });
        return id;
    }

    private CommitAnnotationBlocksUploadResponse Commit(Entity note, string token, params string[] blocks) =>
        (CommitAnnotationBlocksUploadResponse)_test.Admin.Execute(new CommitAnnotationBlocksUploadRequest { Target = note, BlockList = blocks, FileContinuationToken = token });
}
