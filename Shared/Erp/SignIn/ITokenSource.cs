using System.Threading.Tasks;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp.SignIn;

/// <summary>Gets access tokens for the ERP.</summary>
internal interface ITokenSource
{
    /// <summary>Gets a token.</summary>
    /// <exception cref="ErpException"><see cref="ErrorCode.ErpSignInFailed"/>.</exception>
    Task<AccessToken> GetAsync(TimeBudget budget);
}
