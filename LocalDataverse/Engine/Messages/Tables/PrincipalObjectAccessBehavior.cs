using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>principalobjectaccess: written by the messages of sharing only.</summary>
internal sealed class PrincipalObjectAccessBehavior() : WrittenByMessages(SharedRows.Table, "GrantAccess, ModifyAccess and RevokeAccess");
