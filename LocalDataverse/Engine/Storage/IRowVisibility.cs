using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>Who asks, and which rows of a table they may see: the seam between security and queries.</summary>
public interface IRowVisibility
{
    /// <summary>The condition every row of the table must meet, linked tables included; null when all may be seen. A table without read privilege throws PrivilegeDenied.</summary>
    FilterExpression? FilterFor(string table);

    /// <summary>The column of a table of parts through which its rows are seen, and the tables of wholes that may be read at all: a part is seen with its whole. Null when that doesn't matter.</summary>
    (string Column, IReadOnlyList<string> Tables)? WholeOf(string table) => null;

    /// <summary>The principals whose shares of rows (principalobjectaccess) make those seen beside the ones of <see cref="FilterFor"/>; empty for none.</summary>
    IReadOnlyCollection<Guid> SharedWith => [];

    /// <summary>Those, and the principals below the caller in a hierarchy: shares of rows with them count, shares of columns don't.</summary>
    IReadOnlyCollection<Guid> RowsSharedWith => SharedWith;

    /// <summary>Who acts as the caller and must see the rows and columns as well; null for nobody.</summary>
    IRowVisibility? Impersonator => null;

    /// <summary>True when a secured column may be read in every row; otherwise it is empty in rows where it isn't shared (principalobjectattributeaccess) with one of <see cref="SharedWith"/>.</summary>
    bool MayRead(string table, string column) => true;

    /// <summary>The caller's systemuserid, for conditions such as EqualUserId.</summary>
    Guid UserId => throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The query is about its caller, and it has none.");

    /// <summary>The caller's business unit.</summary>
    Guid BusinessUnitId => throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The query is about its caller, and it has none.");

    /// <summary>Where the caller's days begin; UTC when nobody asks.</summary>
    TimeZoneInfo TimeZone => TimeZoneInfo.Utc;

    /// <summary>The caller's language (LCID).</summary>
    int Language => 1033;

    /// <summary>The business units of the caller's roles.</summary>
    IReadOnlyCollection<Guid> RoleBusinessUnitIds => [];

    /// <summary>The caller's teams.</summary>
    IReadOnlyCollection<Guid> TeamIds => [];
}
