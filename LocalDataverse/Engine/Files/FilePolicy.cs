using System;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Files;

/// <summary>Which files an organisation takes, by extension and by media type, and how large those of notes may be ("File columns" and "Use file data with attachment and note records", Microsoft Learn).</summary>
internal static class FilePolicy
{
    /// <summary>The extensions that a new organisation blocks.</summary>
    public const string BlockedAtFirst =
        "ade;adp;app;asa;ashx;asmx;asp;bas;bat;cdx;cer;chm;class;cmd;com;config;cpl;crt;csh;dll;exe;fxp;hlp;hta;htr;htw;ida;idc;idq;inf;ins;isp;its;jar;js;jse;ksh;lnk;mad;maf;mag;mam;maq;mar;mas;mat;mau;mav;"
        + "maw;mda;mdb;mde;mdt;mdw;mdz;msc;msh;msh1;msh1xml;msh2;msh2xml;mshxml;msi;msp;mst;ops;pcd;pif;prf;prg;printer;pst;reg;rem;scf;scr;sct;shb;shs;shtm;shtml;soap;stm;tmp;url;vb;vbe;vbs;vsmacros;vss;vst;"
        + "vsw;ws;wsc;wsf;wsh;svg";

    /// <summary>Characters of Base64 that a note's file has at most in a new organisation.</summary>
    public const int SizeAtFirst = 5 * 1024 * 1024;

    /// <summary>Refuses a file of a kind that the organisation doesn't take. What isn't given isn't looked at.</summary>
    public static void Demand(OperationContext operation, string? name, string? mimeType)
    {
        var organization = operation.OrganizationRow("blockedattachments", "allowedmimetypes", "blockedmimetypes");
        if (name is not null && Contains(organization, "blockedattachments", Path.GetExtension(name).TrimStart('.')))
            throw PlatformFault.Create(PlatformErrorCodes.AttachmentBlocked, "The attachment is either not a valid type or is too large. It cannot be uploaded or downloaded.");
        if (string.IsNullOrEmpty(mimeType)) return;
        // A list of what is allowed makes the other one meaningless.
        if (!string.IsNullOrWhiteSpace(organization.GetAttributeValue<string>("allowedmimetypes")))
        {
            if (!Contains(organization, "allowedmimetypes", mimeType)) throw PlatformFault.Create(PlatformErrorCodes.MimeTypeNotInAllowedList, $"Operation not allowed as mime type {mimeType} is not in the allow list.");
        }
        else if (Contains(organization, "blockedmimetypes", mimeType))
        {
            throw PlatformFault.Create(PlatformErrorCodes.MimeTypeBlocked, $"Operation not allowed as mime type {mimeType} is blocked.");
        }
    }

    /// <summary>Refuses a note's file that is too large. The limit is one of the Base64 text, not of the bytes.</summary>
    public static void DemandSize(OperationContext operation, long characters)
    {
        if (characters > (operation.OrganizationRow("maxuploadfilesize").GetAttributeValue<int?>("maxuploadfilesize") ?? SizeAtFirst))
            throw PlatformFault.Create(PlatformErrorCodes.AttachmentInvalidFileSize, "Attachment file size is too big.");
    }

    /// <summary>True when a list with semicolons has the entry, in any case.</summary>
    private static bool Contains(Entity organization, string column, string entry) => entry.Length > 0
        && (organization.GetAttributeValue<string>(column) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(entry, StringComparer.OrdinalIgnoreCase);
}
