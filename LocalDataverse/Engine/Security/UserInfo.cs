using System;

namespace LocalDataverse.Engine.Security;

/// <summary>What contexts say about a user.</summary>
/// <param name="Id">systemuserid.</param>
/// <param name="FullName">fullname.</param>
/// <param name="BusinessUnitId">The business unit; empty when unknown.</param>
/// <param name="ObjectId">azureactivedirectoryobjectid; empty for none.</param>
/// <param name="ApplicationId">applicationid; empty for a person.</param>
/// <param name="IsDisabled">isdisabled.</param>
/// <param name="AccessMode">accessmode.</param>
internal sealed record UserInfo(Guid Id, string FullName, Guid BusinessUnitId, Guid ObjectId, Guid ApplicationId, bool IsDisabled, int AccessMode);
