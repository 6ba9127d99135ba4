using ProNet.Application.Accounts.Addresses;

namespace ProNet.Web.Accounts;

internal static class AddressServices
{
    public static IServiceCollection AddProNetAddresses(this IServiceCollection services) => services.AddSingleton<IAddressLetters, AddressLetters>().AddAddressUseCases();
}
